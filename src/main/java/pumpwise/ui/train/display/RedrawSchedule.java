package pumpwise.ui.train.display;

import java.time.Duration;
import java.time.Instant;
import pumpwise.session.Progress;
import pumpwise.session.Session;
import pumpwise.session.plan.Phase;

/// How finely what moves is drawn: redrawing is what costs, and nobody sees a finer movement. The figure that moves with
/// the tempo and the ring take about eight places in a lift and in a lowering; a short wait takes five a second, and a
/// hold and a long wait move with their seconds. Everything is in step with the whole seconds that are left, so that it
/// is drawn together with the digits in the ring.
final class RedrawSchedule {

    private static final long SECOND = 1000;

    /// A lift or a lowering that is no longer than a second and a half takes eight places a second, one of up to two and a
    /// half four, a longer one two. Each goes evenly into a second.
    private static final long BRISK = 1500;

    private static final long SLOW = 2500;
    private static final long PER_SECOND_OF_SHORT_WAIT = 5;
    private static final Duration SHORT = Duration.ofSeconds(20);

    private RedrawSchedule() {}

    /// How much of a wait or of timed work is left, as it is drawn.
    static Duration left(Progress.Clock clock, Instant shown) {
        return coarse(Duration.between(shown, clock.greatestAt()), grain(clock));
    }

    /// How much of a part of a rep is left, as it is drawn.
    static Duration left(Phase phase, Progress.Guided set, Instant shown) {
        return coarse(Duration.between(shown, set.phaseEnd()), grain(phase, set));
    }

    /// When the next frame is due.
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

    /// Until a whole number of grains is left, counted in whole milliseconds as all that is shown is.
    private static Duration until(Duration left, long grain) {
        long over = Math.floorMod(left.toMillis(), grain);
        return Duration.ofMillis(over == 0 ? grain : over);
    }
}
