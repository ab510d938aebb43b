package pumpwise.session;

import java.time.Duration;
import java.time.Instant;
import pumpwise.session.SessionEvent.Kind;
import pumpwise.session.Step.GetReady;
import pumpwise.session.Step.Rest;
import pumpwise.session.Step.RestKind;
import pumpwise.session.Step.WorkSet;

/// Carries out commands on a session being changed.
final class CommandRun {

    private final SessionRun run;

    CommandRun(SessionRun run) {
        this.run = run;
    }

    void apply(Command command, Instant at) {
        if (command instanceof Command.Away away) {
            away(away.from(), at);
            return;
        }
        run.advanceTo(at);
        if (command instanceof Command.Log log) {
            log(log.entry());
            return;
        }
        if (command instanceof Command.Back) {
            back(at);
            return;
        }
        if (run.progress instanceof Progress.Over) {
            return;
        }
        switch (command) {
            case Command.Pause _ -> pause(at);
            case Command.Resume _ -> resume(at);
            case Command.Done _ -> {
                endPause(at);
                run.complete(at);
            }
            case Command.Skip _ -> skip(at);
            case Command.Shift shift -> shift(shift.by(), at);
            case Command.Guide guide -> guide(guide.guided(), at);
            case Command.Pace pace -> pace(pace.percent(), at);
            case Command.Finish _ -> finish(at);
            case Command.Away _, Command.Log _, Command.Back _ -> throw new AssertionError("done above");
        }
    }

    private void pause(Instant at) {
        if (run.pausedAt == null) {
            run.pausedAt = at;
            run.emit(at, Kind.PAUSED, 0);
        }
    }

    private void resume(Instant at) {
        if (run.pausedAt == null) {
            return;
        }
        endPause(at);
        run.emit(at, Kind.RESUMED, 0);
    }

    private void endPause(Instant at) {
        if (run.pausedAt != null) {
            run.progress = run.progress.movedBy(Duration.between(run.pausedAt, at));
            run.pausedAt = null;
        }
    }

    private void skip(Instant at) {
        Step step = run.current();
        if (step.spot().optional()) {
            leaveOut(at);
        } else if (step instanceof Rest || step instanceof GetReady) {
            endPause(at);
            run.complete(at);
        } else {
            run.enter(run.index + 1, at);
        }
    }

    /// Leaves out an optional set from here on, both its sides and the rest before it. Where that rest is running
    /// it goes on as the rest that follows the set.
    private void leaveOut(Instant at) {
        Step from = run.current();
        int set = from.spot().set() + (isBetweenSets(from) ? 1 : 0);
        int to = run.index + 1;
        while (to < run.plan.steps().size() && isPartOf(run.plan.steps().get(to), from.spot(), set)) {
            to++;
        }
        run.emit(at, Kind.LEFT_OUT, set);
        boolean restGoesOn = isBetweenSets(from)
                && to < run.plan.steps().size()
                && isBetweenSets(run.plan.steps().get(to))
                && run.plan.steps().get(to).spot().isSameBlock(from.spot());
        if (restGoesOn) {
            run.index = to;
            run.path.set(run.path.size() - 1, to);
        } else {
            run.enter(to, at);
        }
    }

    private static boolean isPartOf(Step step, Spot of, int set) {
        return step.spot().isSameBlock(of) && step.spot().set() == set && !isBetweenSets(step);
    }

    private static boolean isBetweenSets(Step step) {
        return step instanceof Rest rest && rest.kind() == RestKind.SETS;
    }

    private void back(Instant at) {
        boolean over = run.progress instanceof Progress.Over;
        int steps = run.path.size();
        if (steps < (over ? 1 : 2)) {
            return;
        }
        if (!over) {
            run.path.removeLast();
        }
        int to = run.path.removeLast();
        run.log.tailMap(to).clear();
        run.enter(to, at);
        if (run.current().isEffort()) {
            // Nobody is in position yet.
            pause(at);
        }
    }

    private void shift(Duration by, Instant at) {
        if (!(run.progress instanceof Progress.Clock clock)) {
            return;
        }
        Instant moment = run.pausedAt == null ? at : run.pausedAt;
        Instant greatestAt = clock.greatestAt().plus(by);
        if (by.isNegative() && !greatestAt.isAfter(moment)) {
            takeAll(clock, moment, at);
            return;
        }
        Instant leastAt = clock.leastAt().plus(by);
        boolean readyNow = !leastAt.isAfter(moment) && clock.leastAt().isAfter(moment);
        run.progress = new Progress.Clock(clock.start(), leastAt, greatestAt, clock.held());
        if (readyNow && run.current() instanceof Rest) {
            run.emit(at, Kind.REST_READY, 0);
        }
    }

    /// More was taken than is left: the step ends, or has run out where it waits for a key.
    private void takeAll(Progress.Clock clock, Instant moment, Instant at) {
        if (!run.waitsForKey()) {
            endPause(at);
            run.complete(at);
        } else if (clock.greatestAt().isAfter(moment)) {
            Instant leastAt = clock.leastAt().isBefore(moment) ? clock.leastAt() : moment;
            run.progress = new Progress.Clock(clock.start(), leastAt, moment, clock.held());
            if (clock.leastAt().isAfter(moment)) {
                run.emit(at, Kind.REST_READY, 0);
            }
            run.emit(at, Kind.REST_OVER, 0);
        }
    }

    private void guide(boolean guided, Instant at) {
        if (run.guided == guided) {
            return;
        }
        run.guided = guided;
        if (run.current() instanceof WorkSet set) {
            boolean paused = run.pausedAt != null;
            endPause(at);
            run.beginSet(set, at);
            run.pausedAt = paused ? at : null;
        }
    }

    private void pace(int percent, Instant at) {
        int pace = Math.clamp(percent, Session.LEAST_PACE, Session.GREATEST_PACE);
        if (run.progress instanceof Progress.Guided set) {
            Instant moment = run.pausedAt == null ? at : run.pausedAt;
            Duration left = Duration.between(moment, set.phaseEnd());
            Duration scaled = left.multipliedBy(run.pacePercent).dividedBy(pace);
            run.progress = new Progress.Guided(
                    set.start(), set.reps(), set.phase(), set.phaseStart(), moment.plus(scaled));
        }
        run.pacePercent = pace;
    }

    private void log(SetLog entry) {
        if (run.log.containsKey(entry.step())) {
            run.log.put(entry.step(), entry);
        }
    }

    /// A rest runs on but nothing follows it without a key; all else stands still since `from`.
    private void away(Instant from, Instant at) {
        Instant since = from.isBefore(run.now) ? run.now : from;
        run.advanceTo(since);
        if (run.pausedAt == null && !(run.progress instanceof Progress.Over)) {
            if (run.current() instanceof Rest && run.progress instanceof Progress.Clock clock) {
                run.progress = new Progress.Clock(clock.start(), clock.leastAt(), clock.greatestAt(), true);
            } else {
                pause(since);
            }
        }
        run.advanceTo(at);
    }

    /// What is counted of a running set stays.
    private void finish(Instant at) {
        endPause(at);
        if (run.progress instanceof Progress.Guided set && set.reps() > 0) {
            Duration time = Duration.between(set.start(), at);
            run.log.put(run.index, new SetLog(run.index, set.reps(), time, null, 0));
            run.emit(at, Kind.SET_END, set.reps());
        }
        run.enter(run.plan.steps().size(), at);
    }
}
