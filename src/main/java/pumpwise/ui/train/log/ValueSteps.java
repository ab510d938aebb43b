package pumpwise.ui.train.log;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Load;
import pumpwise.routine.LoadIncrement;
import pumpwise.routine.WeightUnit;

/// The steps in which the values of a logged set change.
public final class ValueSteps {

    private static final int MAX_EFFORT = 10;

    /// The effort that is offered first: hard, with some reps left.
    private static final int FIRST_EFFORT = 7;

    private static final Duration TIME_STEP = Duration.ofSeconds(5);

    private ValueSteps() {}

    /// A number of reps or steps, never below 0.
    public static int count(int now, int by) {
        return Math.max(0, now + by);
    }

    /// A time, never below 0.
    public static Duration time(Duration now, int by) {
        Duration time = now.plus(TIME_STEP.multipliedBy(by));
        return time.isNegative() ? Duration.ZERO : time;
    }

    /// A load, one increment up or down; null for none.
    public static @Nullable Load load(@Nullable Load now, int by, LoadIncrement steps, WeightUnit unit) {
        return by > 0 ? steps.more(now, unit) : steps.less(now, unit);
    }

    /// An effort. Below the lowest one, it becomes unknown, which is 0.
    public static int effort(int now, int by) {
        if (now == 0) {
            return by > 0 ? FIRST_EFFORT : 0;
        }
        return Math.clamp(now + (long) by, 0, MAX_EFFORT);
    }
}
