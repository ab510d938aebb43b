package pumpwise.rules;

import java.util.List;
import pumpwise.routine.Routine;

/// What came of repairing a routine.
///
/// @param routine with every repair made
/// @param applied what was repaired, in order; each place is that of the routine at the time
/// @param verdict what is left to say about it
public record Repaired(Routine routine, List<Finding> applied, Verdict verdict) {

    public Repaired {
        applied = List.copyOf(applied);
    }
}
