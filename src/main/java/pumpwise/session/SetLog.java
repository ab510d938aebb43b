package pumpwise.session;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Load;

/// The log of one set or timed item.
///
/// @param step index of the step in the plan
/// @param count reps or steps; 0 for a timed item
/// @param time how long it took, without pauses
/// @param load the load; null if unknown
/// @param effort from 1 to 10, where 10 leaves no rep in reserve; 0 if unknown
public record SetLog(int step, int count, Duration time, @Nullable Load load, int effort) {

    /// @throws IllegalArgumentException if the count or the time is negative, or the effort is not 0 to 10
    public SetLog {
        if (count < 0 || time.isNegative() || effort < 0 || effort > 10) {
            throw new IllegalArgumentException("not a log: " + count + ", " + time + ", effort " + effort);
        }
    }

    /// A copy with another count.
    public SetLog withCount(int other) {
        return new SetLog(step, other, time, load, effort);
    }

    /// A copy with another load, or none.
    public SetLog withLoad(@Nullable Load other) {
        return new SetLog(step, count, time, other, effort);
    }

    /// A copy with another effort, or 0 for none.
    public SetLog withEffort(int other) {
        return new SetLog(step, count, time, load, other);
    }
}
