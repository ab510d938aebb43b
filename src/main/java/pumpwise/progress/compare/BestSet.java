package pumpwise.progress.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pumpwise.progress.set.ComparableLoad;
import pumpwise.progress.set.ExerciseSession;
import pumpwise.progress.set.SetResult;
import pumpwise.routine.Range;
import pumpwise.routine.WeightUnit;

/// The best set of a session in one slot. A weight counts more than a band, and a band more than no load. Weights are
/// ranked by their load for the same number of reps, and sets with a usual number of reps come before all others. Of
/// the bands, the strongest one counts that reached the planned minimum.
///
/// @param set the set
/// @param performance what it is compared by
public record BestSet(SetResult set, Performance performance) {

    /// The best set; empty if no set has a result, or only the one that hurt.
    ///
    /// @param reps how weights are ranked
    /// @param unit of loads that were logged without one
    public static Optional<BestSet> of(ExerciseSession session, LoadForReps reps, WeightUnit unit) {
        return of(session.doneWithoutPain(), reps, unit);
    }

    /// The best of some sets with a result; the first of equals.
    public static Optional<BestSet> of(List<SetResult> sets, LoadForReps reps, WeightUnit unit) {
        Comparator<BestSet> better = Comparator.comparingInt(BestSet::rank)
                .thenComparing((BestSet it) -> reps.of(it.performance).isPresent())
                .thenComparingDouble(it -> it.performance.demand())
                .thenComparing(BestSet::reachesMinimum)
                .thenComparingInt(it -> it.performance.load() instanceof ComparableLoad.Band band ? band.index() : 0)
                .thenComparingInt(it -> it.performance.amount());
        return sets.stream()
                .map(set -> new BestSet(set, Performance.of(set, unit)))
                .reduce((best, next) -> better.compare(next, best) > 0 ? next : best);
    }

    private int rank() {
        return switch (performance.load()) {
            case ComparableLoad.Kilograms _ -> 3;
            case ComparableLoad.Band _ -> 2;
            case ComparableLoad.None _ -> 1;
            case ComparableLoad.Other _ -> 0;
        };
    }

    /// Whether the planned minimum was done; true if it is unknown.
    boolean reachesMinimum() {
        return LoadForReps.planned(set)
                .map(Range::least)
                .map(least -> performance.amount() >= least)
                .orElse(true);
    }
}
