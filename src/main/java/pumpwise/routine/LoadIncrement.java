package pumpwise.routine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Load.Band;
import pumpwise.routine.Load.Weight;

/// The increments of one exercise: those of its equipment, unless the user has smaller plates or other stacks.
///
/// @param equipment the usual increments
/// @param own the user's increment, used for weights in its unit; null for the usual ones
public record LoadIncrement(LoadSteps equipment, @Nullable Weight own) {

    /// @throws IllegalArgumentException if the user's increment is zero
    public LoadIncrement {
        if (own != null && own.amount().signum() == 0) {
            throw new IllegalArgumentException("an increment is more than nothing: " + own);
        }
    }

    /// The usual increments.
    public static LoadIncrement of(LoadSteps equipment) {
        return new LoadIncrement(equipment, null);
    }

    private BigDecimal step(WeightUnit unit) {
        return own != null && own.unit() == unit ? own.amount() : equipment.step(unit);
    }

    /// One increment up; the same load if there is none.
    public Load up(Load load) {
        return switch (load) {
            case Weight weight -> LoadSteps.up(weight, step(weight.unit()));
            case Band band -> LoadSteps.stepped(band, 1);
            case Load.Words words -> words;
        };
    }

    /// One increment down; the same load if there is none.
    public Load down(Load load) {
        return switch (load) {
            case Weight weight -> {
                Weight less = LoadSteps.down(weight, step(weight.unit()));
                yield less == null ? weight : less;
            }
            case Band band -> LoadSteps.stepped(band, -1);
            case Load.Words words -> words;
        };
    }

    /// The load one increment up, as [LoadSteps#more].
    ///
    /// @param load null for none
    /// @param unit the user's weight unit, for a first weight and for a number without a unit
    public Load more(@Nullable Load load, WeightUnit unit) {
        return load != null && load.inUnit(unit) instanceof Weight weight && isOwn(weight)
                ? up(weight)
                : equipment.more(load, unit);
    }

    /// The load one increment down, as [LoadSteps#less]; null if none is left.
    ///
    /// @param load null for none
    /// @param unit the user's weight unit, for a number without a unit
    public @Nullable Load less(@Nullable Load load, WeightUnit unit) {
        return load != null && load.inUnit(unit) instanceof Weight weight && isOwn(weight)
                ? LoadSteps.down(weight, step(weight.unit()))
                : equipment.less(load, unit);
    }

    private boolean isOwn(Weight weight) {
        return own != null && own.unit() == weight.unit();
    }

    /// The greatest multiple of the increment that is at most this share of a weight, or one band down. The same load
    /// if there is none.
    public Load atMost(Load load, BigDecimal share) {
        if (!(load instanceof Weight weight)) {
            return down(load);
        }
        BigDecimal step = step(weight.unit());
        BigDecimal steps = weight.amount().multiply(share).divide(step, 0, RoundingMode.FLOOR);
        return steps.signum() == 0 ? weight : weight.withAmount(steps.multiply(step));
    }
}
