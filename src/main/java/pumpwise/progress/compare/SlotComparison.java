package pumpwise.progress.compare;

import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Unit;
import pumpwise.progress.set.ComparableLoad;
import pumpwise.progress.set.ComparableLoad.Band;
import pumpwise.progress.set.ExerciseSession;
import pumpwise.routine.Range;
import pumpwise.routine.WeightUnit;

/// A session compared with an earlier one in the same slot, by their best sets.
///
/// @param result the result
/// @param best the best set of the session; null if it has none
/// @param before the best set of the earlier session; null if it has none
public record SlotComparison(Comparison result, @Nullable BestSet best, @Nullable BestSet before) {

    /// Smaller differences are within the error of the formula, which differs from others by this much.
    private static final double DIFFERENCE = 0.03;

    /// Shorter differences of a timed set are chance.
    private static final int SECONDS = 5;

    /// Compares two sessions.
    ///
    /// @param session the later one
    /// @param before the earlier one; null if there is none
    /// @param reps for sets with different loads
    /// @param unit of loads that were logged without one
    public static SlotComparison of(
            ExerciseSession session, @Nullable ExerciseSession before, LoadForReps reps, WeightUnit unit) {
        BestSet best = BestSet.of(session, reps, unit).orElse(null);
        BestSet other = before == null ? null : BestSet.of(before, reps, unit).orElse(null);
        if (before == null) {
            return new SlotComparison(Comparison.FIRST_TIME, best, null);
        }
        if (best == null || other == null) {
            return new SlotComparison(Comparison.NOT_COMPARABLE, best, other);
        }
        Comparison result = compare(best, other, reps);
        boolean excused = result == Comparison.WORSE && session.isStoppedForPain();
        return new SlotComparison(excused ? Comparison.NOT_COMPARABLE : result, best, other);
    }

    private static Comparison compare(BestSet best, BestSet before, LoadForReps reps) {
        Performance now = best.performance();
        Performance then = before.performance();
        if (now.unit() != then.unit() || now.load() instanceof ComparableLoad.Other) {
            return Comparison.NOT_COMPARABLE;
        }
        if (now.load().equals(then.load())) {
            return compareAmount(best, before);
        }
        if (now.load() instanceof Band band && then.load() instanceof Band other && band.kinds().equals(other.kinds())) {
            return band.index() > other.index()
                    ? reaches(best, before) ? Comparison.BETTER : Comparison.NOT_COMPARABLE
                    : reaches(before, best) ? Comparison.WORSE : Comparison.NOT_COMPARABLE;
        }
        return compareLoads(reps.of(now), reps.of(then));
    }

    private static Comparison compareAmount(BestSet best, BestSet before) {
        int difference = best.performance().amount() - before.performance().amount();
        int least = best.performance().unit() == Unit.SECONDS ? SECONDS : 1;
        if (Math.abs(difference) >= least) {
            return difference > 0 ? Comparison.BETTER : Comparison.WORSE;
        }
        int effort = best.set().effort();
        return effort > 0 && effort < before.set().effort() ? Comparison.EASIER : Comparison.SAME;
    }

    /// Whether enough was done with the stronger of two bands: the planned minimum, or else as much as with the weaker
    /// one.
    private static boolean reaches(BestSet stronger, BestSet weaker) {
        int least = LoadForReps.planned(stronger.set())
                .map(Range::least)
                .orElse(weaker.performance().amount());
        return stronger.performance().amount() >= least;
    }

    private static Comparison compareLoads(OptionalDouble now, OptionalDouble then) {
        if (now.isEmpty() || then.isEmpty()) {
            return Comparison.NOT_COMPARABLE;
        }
        double change = now.getAsDouble() / then.getAsDouble() - 1;
        if (Math.abs(change) < DIFFERENCE) {
            return Comparison.SAME;
        }
        return change > 0 ? Comparison.BETTER : Comparison.WORSE;
    }

    /// The best set, if there is one.
    public Optional<BestSet> bestSet() {
        return Optional.ofNullable(best);
    }
}
