package pumpwise.progress.next;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Load;

/// What to aim at in one set.
///
/// @param set its number, counted from 1
/// @param load the load to use; null for none
/// @param amount the reps, steps, or seconds to aim at
/// @param earns the amount with the load of last time, in all sets, that earns the next load; 0 if there is none
/// @param next the load one increment above that of last time; null if there is none
public record SetAim(int set, @Nullable Load load, int amount, int earns, @Nullable Load next) {

    private static final BigDecimal PERCENT = new BigDecimal(100);

    /// By how many percent the next load is greater than this one, rounded down; empty if they are no weights.
    public Optional<Integer> stepPercent() {
        return load instanceof Load.Weight weight && next instanceof Load.Weight more && weight.amount().signum() > 0
                ? Optional.of(more.amount()
                        .subtract(weight.amount())
                        .multiply(PERCENT)
                        .divide(weight.amount(), 0, RoundingMode.DOWN)
                        .intValue())
                : Optional.empty();
    }
}
