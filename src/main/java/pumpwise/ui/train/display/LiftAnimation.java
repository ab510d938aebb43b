package pumpwise.ui.train.display;

import java.time.Duration;
import java.time.Instant;
import pumpwise.session.Progress;
import pumpwise.session.Session;
import pumpwise.session.plan.Phase;
import pumpwise.session.plan.Step.WorkSet;

/// Calculates the animation of a guided set.
final class LiftAnimation {

    private LiftAnimation() {}

    /// The position of the lift at an instant.
    static LiftPosition motion(Session session, Instant instant) {
        if (!(session.progress() instanceof Progress.Guided set) || session.phase().isEmpty()) {
            return LiftPosition.NONE;
        }
        Phase phase = session.phase().get().phase();
        double part = gone(phase, set, session.displayed(instant));
        return switch (phase) {
            case LIFT -> new LiftPosition(true, eased(part));
            case HOLD -> new LiftPosition(true, 1);
            case LOWER -> new LiftPosition(true, eased(1 - part));
            case STEP -> LiftPosition.NONE;
        };
    }

    /// The progress of the set in reps.
    static Reps reps(Session session) {
        return session.progress() instanceof Progress.Guided set && session.step().orElse(null) instanceof WorkSet step
                ? new Reps(set.reps(), step.count().least(), step.count().greatest())
                : Reps.NONE;
    }

    /// The part of a lift, a hold or a lowering that is over, as it is drawn.
    static double gone(Phase phase, Progress.Guided set, Instant shown) {
        Duration all = Duration.between(set.phaseStart(), set.phaseEnd());
        Duration left = RedrawSchedule.left(phase, set, shown);
        return all.isZero() ? 1 : Math.clamp(1 - (double) left.toMillis() / all.toMillis(), 0, 1);
    }

    /// Eases in and out, as in a controlled lift.
    private static double eased(double part) {
        return part * part * (3 - 2 * part);
    }
}
