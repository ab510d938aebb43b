package pumpwise.session;

import java.time.Duration;
import java.time.Instant;
import pumpwise.session.SessionEvent.Kind;
import pumpwise.session.plan.Step.Rest;
import pumpwise.session.plan.Step.WorkSet;

/// The commands that change the length, the speed, or the guidance of the current step.
final class Pacing {

    private final SessionRun run;

    Pacing(SessionRun run) {
        this.run = run;
    }

    void adjust(Duration by, Instant at) {
        if (!(run.state().progress() instanceof Progress.Clock clock)) {
            return;
        }
        Instant moment = run.state().cursor().moment(at);
        Instant greatestAt = clock.greatestAt().plus(by);
        if (by.isNegative() && !greatestAt.isAfter(moment)) {
            endNow(clock, moment, at);
            return;
        }
        Instant leastAt = clock.leastAt().plus(by);
        boolean readyNow = !leastAt.isAfter(moment) && clock.leastAt().isAfter(moment);
        run.progress(new Progress.Clock(clock.start(), leastAt, greatestAt, clock.held()));
        if (readyNow && run.state().current() instanceof Rest) {
            run.emit(at, Kind.REST_READY, 0);
        }
    }

    /// Less is left than is subtracted: the step ends, or is over if it waits for a key.
    private void endNow(Progress.Clock clock, Instant moment, Instant at) {
        if (!run.state().waitsForKey()) {
            run.endPause(at);
            run.complete(at);
        } else if (clock.greatestAt().isAfter(moment)) {
            Instant leastAt = clock.leastAt().isBefore(moment) ? clock.leastAt() : moment;
            run.progress(new Progress.Clock(clock.start(), leastAt, moment, clock.held()));
            if (clock.leastAt().isAfter(moment)) {
                run.emit(at, Kind.REST_READY, 0);
            }
            run.emit(at, Kind.REST_OVER, 0);
        }
    }

    void guide(boolean guided, Instant at) {
        if (run.state().guided() == guided) {
            return;
        }
        run.change(state -> state.withGuided(guided));
        if (run.state().current() instanceof WorkSet set) {
            boolean paused = run.state().pausedAt() != null;
            run.endPause(at);
            run.beginSet(set, at);
            if (paused) {
                run.change(state -> state.withCursor(state.cursor().pausedAt(at)));
            }
        }
        run.keepWaiting();
    }

    void pace(int percent, Instant at) {
        int pace = Math.clamp(percent, Command.Pace.MIN_PERCENT, Command.Pace.MAX_PERCENT);
        if (run.state().progress() instanceof Progress.Guided set) {
            Instant moment = run.state().cursor().moment(at);
            Duration left = Duration.between(moment, set.phaseEnd());
            Duration scaled = left.multipliedBy(run.state().pacePercent()).dividedBy(pace);
            run.progress(new Progress.Guided(
                    set.start(), set.reps(), set.phase(), set.phaseStart(), moment.plus(scaled)));
        }
        run.change(state -> state.withPace(pace));
    }
}
