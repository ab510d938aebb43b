package pumpwise.ui.train;

import java.time.Duration;
import java.time.Instant;
import pumpwise.session.Phase;
import pumpwise.session.Progress;
import pumpwise.session.Session;
import pumpwise.session.Step.WorkSet;

/// Reads off a session what moves with the tempo of a guided set.
final class Tempos {

    /// The figure takes so many places on its way up: more would cost more than they show.
    private static final double GRAIN = 8;

    private Tempos() {}

    /// Where the figure stands at an instant.
    static Motion motion(Session session, Instant instant) {
        if (!(session.progress() instanceof Progress.Guided set) || session.phase().isEmpty()) {
            return Motion.NONE;
        }
        Phase phase = session.phase().get().phase();
        double part = part(set, session.displayed(instant));
        return switch (phase) {
            case LIFT -> new Motion(true, eased(part));
            case HOLD -> new Motion(true, 1);
            case LOWER -> new Motion(true, eased(1 - part));
            case STEP -> Motion.NONE;
        };
    }

    /// How far the set has come.
    static Reps reps(Session session) {
        return session.progress() instanceof Progress.Guided set && session.step().orElse(null) instanceof WorkSet step
                ? new Reps(set.reps(), step.count().least(), step.count().greatest())
                : Reps.NONE;
    }

    private static double part(Progress.Guided set, Instant shown) {
        Duration all = Duration.between(set.phaseStart(), set.phaseEnd());
        Duration gone = Duration.between(set.phaseStart(), shown);
        return all.isZero() ? 1 : Math.clamp((double) gone.toMillis() / all.toMillis(), 0, 1);
    }

    /// Sets off and arrives softly, as a lift under control does.
    private static double eased(double part) {
        return Math.rint(part * part * (3 - 2 * part) * GRAIN) / GRAIN;
    }
}
