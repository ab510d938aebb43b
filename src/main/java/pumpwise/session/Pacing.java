package pumpwise.session;

import java.time.Duration;
import java.time.Instant;
import pumpwise.session.SessionEvent.Kind;
import pumpwise.session.plan.Step.Rest;
import pumpwise.session.plan.Step.WorkSet;

/// Makes what goes on in a session being changed longer or shorter, slower or faster, guided or free.
final class Pacing {

    private final SessionMutation run;

    Pacing(SessionMutation run) {
        this.run = run;
    }

    void shift(Duration by, Instant at) {
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
            run.endPause(at);
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

    void guide(boolean guided, Instant at) {
        if (run.guided == guided) {
            return;
        }
        run.guided = guided;
        if (run.current() instanceof WorkSet set) {
            boolean paused = run.pausedAt != null;
            run.endPause(at);
            run.beginSet(set, at);
            run.pausedAt = paused ? at : null;
        }
        run.keepWaiting();
    }

    void pace(int percent, Instant at) {
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
}
