package pumpwise.rules;

import java.util.List;
import pumpwise.routine.Routine;

/// The result of repairing a routine.
///
/// @param routine the repaired routine
/// @param applied the findings that were repaired, in order; each place refers to the routine at that time
/// @param verdict the result of checking the repaired routine
public record RepairResult(Routine routine, List<Finding> applied, Verdict verdict) {

    public RepairResult {
        applied = List.copyOf(applied);
    }
}
