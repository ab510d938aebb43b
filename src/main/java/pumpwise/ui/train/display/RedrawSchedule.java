package pumpwise.ui.train.display;

import java.time.Duration;
import java.time.Instant;
import pumpwise.session.Progress;
import pumpwise.session.Session;
import pumpwise.session.plan.Phase;

/// Limits how often moving parts are drawn, because drawing is expensive and finer steps are invisible. The lift and
/// the ring are drawn at about eight positions per lift and per lowering; a short wait is drawn five times a second,
/// and a hold and a long wait once a second. All updates are aligned with the whole seconds left, so that they are
/// drawn together with the digits in the ring.
final class RedrawSchedule {

    private static final long SECOND = 1000;

    /// A lift or a lowering of up to a second and a half is drawn eight times a second, one of up to two and a half
    /// four times, a longer one twice. Each divides a second evenly.
    private static final long BRISK = 1500;

    private static final long SLOW = 2500;
    private static final long PER_SECOND_OF_SHORT_WAIT = 5;
    private static final Duration SHORT = Duration.ofSeconds(20);

    private RedrawSchedule() {}

    /// The time left of a wait or of timed work, as it is drawn.
    static Duration left(Progress.Clock clock, Instant shown) {
        return coarse(Duration.between(shown, clock.greatestAt()), grain(clock));
    }

    /// The time left of a phase, as it is drawn.
    static Duration left(Phase phase, Progress.Guided set, Instant shown) {
        return coarse(Duration.between(shown, set.phaseEnd()), grain(phase, set));
    }

    /// The delay until the next frame.
    static Duration next(Session session, Instant instant) {
        Instant shown = session.displayed(instant);
        return switch (session.progress()) {
            case Progress.Clock clock -> until(Duration.between(shown, clock.greatestAt()), grain(clock));
            case Progress.Guided set -> until(
                    Duration.between(shown, set.phaseEnd()),
                    session.phase().map(part -> grain(part.phase(), set)).orElse(SECOND));
            case Progress.Free free -> until(Duration.between(shown, free.start()), SECOND);
            case Progress.Over _ -> Duration.ofMillis(SECOND);
        };
    }

    private static long grain(Progress.Clock clock) {
        boolean isShort = Duration.between(clock.start(), clock.greatestAt()).compareTo(SHORT) < 0;
        return isShort ? SECOND / PER_SECOND_OF_SHORT_WAIT : SECOND;
    }

    private static long grain(Phase phase, Progress.Guided set) {
        long all = Math.max(1, Duration.between(set.phaseStart(), set.phaseEnd()).toMillis());
        return switch (phase) {
            case LIFT, LOWER -> all <= BRISK ? SECOND / 8 : all <= SLOW ? SECOND / 4 : SECOND / 2;
            case HOLD -> SECOND;
            // Nothing moves within a step.
            case STEP -> all;
        };
    }

    private static Duration coarse(Duration left, long grain) {
        return Duration.ofMillis(Math.ceilDiv(left.toMillis(), grain) * grain);
    }

    /// The time until a whole number of grains is left, in whole milliseconds like everything on the screen.
    private static Duration until(Duration left, long grain) {
        long over = Math.floorMod(left.toMillis(), grain);
        return Duration.ofMillis(over == 0 ? grain : over);
    }
}
