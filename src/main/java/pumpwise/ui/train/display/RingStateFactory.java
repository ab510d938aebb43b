package pumpwise.ui.train.display;

import java.time.Duration;
import java.time.Instant;
import pumpwise.session.Progress;
import pumpwise.session.Session;
import pumpwise.session.plan.Phase;
import pumpwise.session.plan.Step;
import pumpwise.session.plan.Step.GetReady;
import pumpwise.session.plan.Step.Rest;
import pumpwise.session.plan.Step.RestKind;
import pumpwise.session.plan.Step.TimedWork;
import pumpwise.session.plan.Step.WorkSet;

/// Creates the state of the ring for a session.
final class RingStateFactory {

    /// Up to this time, only seconds are shown.
    private static final long GREATEST_SECONDS = 99;

    private static final long SECONDS_PER_MINUTE = 60;
    private static final long MINUTES_PER_HOUR = 60;

    private RingStateFactory() {}

    /// The ring at an instant.
    static RingState of(Session session, Instant instant) {
        Instant shown = session.displayed(instant);
        return session.step()
                .map(step -> switch (session.progress()) {
                    case Progress.Clock clock -> clock(look(session, step), clock, shown);
                    case Progress.Guided set -> guided(session, (WorkSet) step, set, shown);
                    case Progress.Free _ -> free(session.elapsed(instant));
                    case Progress.Over _ -> RingState.NONE;
                })
                .orElse(RingState.NONE);
    }

    /// The current phase.
    static PhaseLook look(Session session, Step step) {
        return switch (step) {
            case GetReady ready -> ready.switchesSide() ? PhaseLook.SWITCH : PhaseLook.READY;
            case Rest rest -> rest.kind() == RestKind.SIDES ? PhaseLook.SWITCH : PhaseLook.REST;
            case TimedWork _ -> PhaseLook.TIMED;
            case WorkSet _ -> session.phase().map(part -> look(part.phase())).orElse(PhaseLook.FREE);
        };
    }

    private static PhaseLook look(Phase phase) {
        return switch (phase) {
            case LIFT -> PhaseLook.LIFT;
            case HOLD -> PhaseLook.HOLD;
            case LOWER -> PhaseLook.LOWER;
            case STEP -> PhaseLook.STEP;
        };
    }

    private static RingState clock(PhaseLook look, Progress.Clock clock, Instant shown) {
        Duration all = Duration.between(clock.start(), clock.greatestAt());
        Duration left = Duration.between(shown, clock.greatestAt());
        double gone = 1 - part(RedrawSchedule.left(clock, shown), all);
        boolean hasWindow = clock.leastAt().isBefore(clock.greatestAt());
        double window = hasWindow ? part(Duration.between(clock.start(), clock.leastAt()), all) : 1;
        String digits = left.isNegative() ? "+" + up(left.negated()) : down(left);
        return new RingState(look, digits, gone, 1, window);
    }

    private static RingState guided(Session session, WorkSet step, Progress.Guided set, Instant shown) {
        PhaseLook look = look(session, step);
        if (look == PhaseLook.STEP) {
            // A step of a walk is too short to count down its seconds.
            int steps = step.count().greatest();
            return new RingState(look, Integer.toString(set.reps() + 1), 0, (set.reps() + 1.0) / steps, window(step));
        }
        double gone = session.phase().map(part -> LiftAnimation.gone(part.phase(), set, shown)).orElse(0.0);
        String digits = down(Duration.between(shown, set.phaseEnd()));
        // The arc grows during the lift and shrinks during the lowering.
        return look == PhaseLook.LIFT ? new RingState(look, digits, 0, gone, 1) : new RingState(look, digits, gone, 1, 1);
    }

    private static double window(WorkSet step) {
        return step.count().isSingle() ? 1 : (double) step.count().least() / step.count().greatest();
    }

    private static RingState free(Duration elapsed) {
        return new RingState(PhaseLook.FREE, up(elapsed), 0, 1, 1);
    }

    private static double part(Duration some, Duration all) {
        return all.isZero() ? 0 : Math.clamp((double) some.toMillis() / all.toMillis(), 0, 1);
    }

    /// Whole seconds left, rounded up, so that 0 means over.
    static String down(Duration left) {
        return digits(Math.max(0, Math.ceilDiv(left.toMillis(), 1000)));
    }

    /// Whole elapsed seconds.
    static String up(Duration gone) {
        return digits(Math.max(0, gone.toSeconds()));
    }

    private static String digits(long seconds) {
        if (seconds <= GREATEST_SECONDS) {
            return Long.toString(seconds);
        }
        long minutes = seconds / SECONDS_PER_MINUTE;
        String rest = two(seconds % SECONDS_PER_MINUTE);
        return minutes < MINUTES_PER_HOUR
                ? minutes + ":" + rest
                : minutes / MINUTES_PER_HOUR + ":" + two(minutes % MINUTES_PER_HOUR) + ":" + rest;
    }

    private static String two(long figure) {
        return figure < 10 ? "0" + figure : Long.toString(figure);
    }
}
