package pumpwise.importing.log.layout;

import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.WeightUnit;

/// One set, as a log has it.
///
/// @param line of the file
/// @param exercise its name
/// @param warmUp whether it was done to warm up
/// @param result what was achieved
/// @param weight on each piece of the equipment; null for none
/// @param unit of the weight; null if the log does not say
/// @param effort from 1 to 10; 0 if unknown
/// @param note about the set or the exercise; empty for none
/// @param superset what its superset has in common; empty outside of one
/// @param index of the set within its exercise; -1 if the log does not say
public record ReadSet(
        int line,
        String exercise,
        boolean warmUp,
        Result result,
        @Nullable BigDecimal weight,
        @Nullable WeightUnit unit,
        int effort,
        String note,
        String superset,
        int index) {

    /// What was achieved.
    ///
    /// @param reps 0 for none
    /// @param time how long it took
    public record Result(int reps, Duration time) {

        /// Whether it is a time without reps.
        public boolean isTimed() {
            return reps == 0 && time.isPositive();
        }
    }

    /// Whether it has a weight without a unit.
    public boolean lacksUnit() {
        return weight != null && weight.signum() != 0 && unit == null;
    }
}
