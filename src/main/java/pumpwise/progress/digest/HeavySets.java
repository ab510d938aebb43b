package pumpwise.progress.digest;

import java.util.List;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.Mechanic;
import pumpwise.catalog.Muscle;
import pumpwise.catalog.Unit;
import pumpwise.progress.compare.Performance;
import pumpwise.progress.set.ExerciseSession;
import pumpwise.progress.set.SetResult;
import pumpwise.routine.WeightUnit;

/// Counts heavy sets: sets of a compound exercise for gluteus maximus with a weight that could be lifted at most 8 times,
/// about 79 % of the one-rep max by Epley.
///
/// @param catalog the exercises; one that it does not have is not heavy
/// @param unit of loads that were logged without one
record HeavySets(Catalog catalog, WeightUnit unit) {

    private static final int MOST_REPS = 8;
    private static final int LEAST_EFFORT = 6;
    private static final int ALL_OUT = 10;

    int count(List<ExerciseSession> exercises) {
        return (int) exercises.stream()
                .filter(it -> catalog.find(it.exercise()).filter(HeavySets::canBeHeavy).isPresent())
                .flatMap(it -> it.done().stream())
                .filter(this::isHeavy)
                .count();
    }

    private static boolean canBeHeavy(Exercise exercise) {
        return exercise.mechanic() == Mechanic.COMPOUND && exercise.primaryMuscles().contains(Muscle.GLUTEUS_MAXIMUS);
    }

    private boolean isHeavy(SetResult set) {
        Performance performance = Performance.of(set, unit);
        int reserve = set.effort() >= LEAST_EFFORT ? ALL_OUT - set.effort() : 0;
        return performance.isWeight() && performance.unit() == Unit.REPS && performance.amount() + reserve <= MOST_REPS;
    }
}
