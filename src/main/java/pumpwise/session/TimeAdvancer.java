package pumpwise.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import pumpwise.session.SessionEvent.Kind;
import pumpwise.session.plan.Step.Rest;
import pumpwise.session.plan.Step.TimedWork;
import pumpwise.session.plan.Step.WorkSet;

/// Advances a session to an instant, deadline by deadline.
final class TimeAdvancer {

    private final SessionRun run;

    TimeAdvancer(SessionRun run) {
        this.run = run;
    }

    void advanceTo(Instant instant) {
        Optional<Instant> next = Deadlines.next(run.state());
        while (next.isPresent() && !next.get().isAfter(instant)) {
            Instant at = next.get();
            run.change(state -> state.withNow(at));
            cross(at);
            next = Deadlines.next(run.state());
        }
        if (instant.isAfter(run.state().now())) {
            run.change(state -> state.withNow(instant));
        }
    }

    private void cross(Instant at) {
        switch (run.state().progress()) {
            case Progress.Clock clock -> crossClock(clock, at);
            case Progress.Guided set -> endPhase(set, at);
            case Progress.Free _, Progress.Over _ -> throw new IllegalStateException("nothing is due at " + at);
        }
    }

    private void crossClock(Progress.Clock clock, Instant at) {
        boolean over = at.equals(clock.greatestAt());
        if (at.equals(clock.leastAt())) {
            if (run.state().current() instanceof Rest) {
                run.emit(at, Kind.REST_READY, 0);
            } else if (run.state().current() instanceof TimedWork && !over) {
                run.emit(at, Kind.MIN_TIME_REACHED, 0);
            }
        }
        if (!over) {
            announceTimeLeft(clock, at);
        } else if (run.state().waitsForKey()) {
            run.emit(at, Kind.REST_OVER, 0);
        } else {
            run.complete(at);
        }
    }

    private void announceTimeLeft(Progress.Clock clock, Instant at) {
        Duration left = Duration.between(at, clock.greatestAt());
        if (Deadlines.halfTime(run.state(), clock).filter(at::equals).isPresent()) {
            run.emit(at, Kind.HALF_TIME, Math.toIntExact(left.toSeconds()));
        }
        boolean whole = left.equals(Duration.ofSeconds(left.toSeconds()));
        if (whole && left.toSeconds() <= Deadlines.COUNTDOWN_FROM_SECONDS && !run.state().waitsForKey()) {
            run.emit(at, Kind.COUNTDOWN, (int) left.toSeconds());
        }
    }

    private void endPhase(Progress.Guided set, Instant at) {
        WorkSet step = (WorkSet) run.state().current();
        run.emit(
                at,
                Kind.PHASE_END,
                set.reps() + 1,
                step.phases().get(set.phase()).side());
        if (set.phase() + 1 < step.phases().size()) {
            run.startPhase(step, new Progress.Guided(set.start(), set.reps(), set.phase() + 1, at, at), at);
            return;
        }
        int reps = set.reps() + 1;
        run.progress(new Progress.Guided(set.start(), reps, 0, at, at));
        run.emit(at, Kind.REP, reps);
        if (reps >= step.count().greatest()) {
            run.complete(at);
            return;
        }
        if (reps == step.count().least()) {
            run.emit(at, Kind.MIN_REPS_REACHED, reps);
        }
        run.startPhase(step, new Progress.Guided(set.start(), reps, 0, at, at), at);
    }
}
