package pumpwise.importing.liftlog;

import java.util.List;
import pumpwise.routine.Routine;

/// A session of a plan as a routine.
///
/// @param routine has the name of the session
/// @param left what could not be read, in the order of the plan
public record LiftLogSession(Routine routine, List<NotRead> left) {

    public LiftLogSession {
        left = List.copyOf(left);
    }
}
