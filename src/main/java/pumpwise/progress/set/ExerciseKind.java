package pumpwise.progress.set;

import java.util.List;
import pumpwise.catalog.Unit;
import pumpwise.routine.WeightUnit;

/// What progress in an exercise is measured by.
public enum ExerciseKind {
    /// By load and reps.
    LOAD,
    /// By band and reps.
    BAND,
    REPS,
    STEPS,
    TIME;

    /// The number of sessions that decide.
    public static final int SESSIONS = 10;

    /// The kind of an exercise, from the sets of its last [#SESSIONS] sessions.
    ///
    /// @param sets in any order; without any, the kind is [#REPS]
    /// @param unit of loads that were logged without one
    public static ExerciseKind of(List<SetResult> sets, WeightUnit unit) {
        List<ComparableLoad> loads = sets.stream()
                .filter(SetResult::isDone)
                .flatMap(set -> set.sides().stream())
                .map(side -> ComparableLoad.of(side.load(), unit))
                .toList();
        if (loads.stream().anyMatch(ComparableLoad.Kilograms.class::isInstance)) {
            return LOAD;
        }
        if (loads.stream().anyMatch(ComparableLoad.Band.class::isInstance)) {
            return BAND;
        }
        Unit counted = sets.isEmpty() ? Unit.REPS : sets.getFirst().unit();
        return switch (counted) {
            case REPS -> REPS;
            case STEPS -> STEPS;
            case SECONDS -> TIME;
        };
    }
}
