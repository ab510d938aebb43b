package pumpwise.ui.progress.exercises;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import pumpwise.catalog.Unit;
import pumpwise.progress.compare.BestSet;
import pumpwise.progress.compare.LoadForReps;
import pumpwise.progress.compare.Performance;
import pumpwise.progress.set.SetResult;
import pumpwise.routine.WeightUnit;
import pumpwise.words.progress.SetText;

/// The number of a metric for some sets of a session.
///
/// @param metric what is measured
/// @param reps how loads are converted
/// @param unit of the weights
record Measure(Metric metric, LoadForReps reps, WeightUnit unit) {

    /// The number; NaN if the sets have none.
    double of(List<SetResult> sets) {
        return switch (metric) {
            case BEST_SET ->
                best(sets)
                        .map(BestSet::performance)
                        .filter(Performance::isWeight)
                        .map(it -> SetText.in(unit, it.exactKilograms()))
                        .orElse(Double.NaN);
            case LOAD_FOR_REPS ->
                greatest(sets, it -> SetText.in(unit, reps.of(it).orElse(Double.NaN)));
            case MOST_REPS, MOST_STEPS, LONGEST_SET ->
                best(sets).map(it -> (double) it.performance().amount()).orElse(Double.NaN);
            case VOLUME -> SetText.in(unit, volume(sets));
            case SET_BY_SET -> throw new IllegalStateException("each set has its own number");
        };
    }

    /// The best of the sets.
    Optional<BestSet> best(List<SetResult> sets) {
        return BestSet.of(sets, reps, unit);
    }

    /// How much was done in one set.
    double amount(SetResult set) {
        return Performance.of(set, unit).amount();
    }

    private double greatest(List<SetResult> sets, ToDoubleFunction<Performance> number) {
        return sets.stream()
                .map(set -> Performance.of(set, unit))
                .mapToDouble(number)
                .filter(it -> !Double.isNaN(it))
                .max()
                .orElse(Double.NaN);
    }

    /// Reps times kilograms, of both sides together.
    private double volume(List<SetResult> sets) {
        return sets.stream()
                .flatMap(set -> set.sides().stream())
                .filter(side -> side.unit() == Unit.REPS)
                .map(side -> Performance.of(new SetResult(List.of(side)), unit))
                .filter(Performance::isWeight)
                .mapToDouble(it -> it.exactKilograms() * it.amount())
                .sum();
    }
}
