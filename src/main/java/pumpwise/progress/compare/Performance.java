package pumpwise.progress.compare;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import pumpwise.catalog.Unit;
import pumpwise.progress.set.ComparableLoad;
import pumpwise.progress.set.ComparableLoad.Kilograms;
import pumpwise.progress.set.SetResult;
import pumpwise.routine.WeightUnit;
import pumpwise.session.record.SetRecord;

/// What a set is compared by: the load of a set, and how much was done with it.
///
/// @param load the load
/// @param unit of the amount
/// @param amount reps, steps, or whole seconds
public record Performance(ComparableLoad load, Unit unit, int amount) {

    /// Epley: 30 more reps are as hard as twice the load.
    private static final int REPS_PER_DOUBLE_LOAD = 30;

    private static final Comparator<Performance> BY_DEMAND =
            Comparator.comparingDouble(Performance::demand).thenComparingInt(Performance::amount);

    /// The performance of the lesser side. If the sides had different weights, that is the one whose load for the same
    /// number of reps is lower.
    ///
    /// @param unit of loads that were logged without one
    public static Performance of(SetResult set, WeightUnit unit) {
        List<Performance> sides = set.sides().stream()
                .filter(SetRecord::isDone)
                .map(side -> of(side, unit))
                .toList();
        boolean weights = sides.size() == 2 && sides.stream().allMatch(Performance::isWeight);
        return weights && !sides.getFirst().load().equals(sides.getLast().load())
                ? sides.stream().min(BY_DEMAND).orElseThrow()
                : of(set.lesser(), unit);
    }

    private static Performance of(SetRecord side, WeightUnit unit) {
        int amount = side.unit() == Unit.SECONDS ? (int) side.time().toSeconds() : side.count();
        return new Performance(ComparableLoad.of(side.load(), unit), side.unit(), amount);
    }

    /// Whether the load is a weight.
    public boolean isWeight() {
        return load instanceof Kilograms;
    }

    /// The weight in kilograms, as it is compared; 0 if the load is not a weight.
    public BigDecimal kilograms() {
        return load instanceof Kilograms weight ? weight.amount() : BigDecimal.ZERO;
    }

    /// The weight in kilograms, converted exactly, as it is calculated with; 0 if the load is not a weight.
    public double exactKilograms() {
        return load instanceof Kilograms weight ? weight.exact().doubleValue() : 0;
    }

    /// A number that is greater the more a set demands, by Epley. Its ratio to that of another set is the ratio of
    /// their loads for any number of reps. 0 if the load is not a weight.
    public double demand() {
        return exactKilograms() * (REPS_PER_DOUBLE_LOAD + amount);
    }

    /// The weight for another number of reps, by Epley, without any limit.
    double kilogramsFor(int reps) {
        return demand() / (REPS_PER_DOUBLE_LOAD + reps);
    }
}
