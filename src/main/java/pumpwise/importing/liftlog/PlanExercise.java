package pumpwise.importing.liftlog;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Range;
import pumpwise.routine.TimeRange;

/// An exercise of a plan, the same for every version of the format.
///
/// @param name as the plan has it
/// @param timed whether it is cardio, so that its sets are `times` instead of `counts`
/// @param sets the number of sets
/// @param counts the different counts of its sets, in order
/// @param times the different times of its sets, in order
/// @param distance of a set of cardio; empty for none
/// @param rest null for none
/// @param joined whether it forms a superset with the next exercise
/// @param notes of the exercise
record PlanExercise(
        String name,
        boolean timed,
        int sets,
        List<Range> counts,
        List<TimeRange> times,
        String distance,
        @Nullable TimeRange rest,
        boolean joined,
        String notes) {

    PlanExercise {
        counts = List.copyOf(counts);
        times = List.copyOf(times);
    }
}
