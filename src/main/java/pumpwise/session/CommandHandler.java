package pumpwise.session;

import java.time.Instant;
import pumpwise.session.SessionEvent.Kind;
import pumpwise.session.plan.Step.Rest;

/// Carries out commands on a session being changed.
final class CommandHandler {

    private final SessionMutation run;
    private final StepNavigator moves;
    private final Pacing pace;
    private final PlanChanges changes;

    CommandHandler(SessionMutation run) {
        this.run = run;
        moves = new StepNavigator(run);
        pace = new Pacing(run);
        changes = new PlanChanges(run);
    }

    void apply(Command command, Instant at) {
        if (command instanceof Command.Away away) {
            away(away.from(), at);
            return;
        }
        new TimeAdvancer(run).advanceTo(at);
        if (command instanceof Command.Log log) {
            log(log.entry());
            return;
        }
        if (command instanceof Command.Back) {
            moves.back(at);
            return;
        }
        if (run.isOver()) {
            return;
        }
        switch (command) {
            case Command.Pause _ -> run.pause(at);
            case Command.Resume _ -> resume(at);
            case Command.Done _ -> {
                run.endPause(at);
                run.complete(at);
            }
            case Command.Skip _ -> moves.skip(at);
            case Command.AdjustTime shift -> pace.shift(shift.by(), at);
            case Command.Guide guide -> pace.guide(guide.guided(), at);
            case Command.Pace change -> pace.pace(change.percent(), at);
            case Command.Postpone putOff -> changes.putOff(putOff.block(), putOff.toEnd(), at);
            case Command.Swap swap -> changes.swap(swap.item(), swap.set(), at);
            case Command.StopForPain hurts -> changes.hurts(hurts.item(), at);
            case Command.AddSet oneMore -> changes.oneMore(oneMore.block(), at);
            case Command.Finish _ -> finish(at);
            case Command.Away _, Command.Log _, Command.Back _ -> throw new AssertionError("done above");
        }
    }

    private void resume(Instant at) {
        if (run.pausedAt == null) {
            return;
        }
        run.endPause(at);
        run.emit(at, Kind.RESUMED, 0);
    }

    private void log(SetLog entry) {
        if (run.log.containsKey(entry.step())) {
            run.log.put(entry.step(), entry);
        }
    }

    /// A rest runs on but nothing follows it without a key; all else stands still since `from`.
    private void away(Instant from, Instant at) {
        Instant since = from.isBefore(run.now) ? run.now : from;
        TimeAdvancer passage = new TimeAdvancer(run);
        passage.advanceTo(since);
        if (run.pausedAt == null && !run.isOver()) {
            if (run.current() instanceof Rest && run.progress instanceof Progress.Clock clock) {
                run.progress = new Progress.Clock(clock.start(), clock.leastAt(), clock.greatestAt(), true);
            } else {
                run.pause(since);
            }
        }
        passage.advanceTo(at);
    }

    /// What is counted of a running set stays.
    private void finish(Instant at) {
        run.endPause(at);
        if (run.progress instanceof Progress.Guided set && set.reps() > 0) {
            run.logSet(set.reps(), at);
        }
        run.enter(run.plan.steps().size(), at);
    }
}
