package pumpwise.rules;

import java.util.List;
import pumpwise.routine.Routine;

/// The result of fixing a routine.
///
/// @param routine the fixed routine
/// @param applied the findings that were fixed, in order; each place refers to the routine at that time
/// @param verdict the result of checking the fixed routine
public record RepairResult(Routine routine, List<Finding> applied, Verdict verdict) {

    public RepairResult {
        applied = List.copyOf(applied);
    }
}
