package pumpwise.ui.plan;

import java.nio.file.Path;
import pumpwise.routine.Routine;
import pumpwise.ui.common.TroubleException;

/// Where routines are kept.
public interface RoutineFiles {

    /// Reads a routine; the file stays as it is.
    ///
    /// @throws TroubleException if it cannot be read
    Routine open(Path file) throws TroubleException;

    /// Writes a routine in place of what is there.
    ///
    /// @throws TroubleException if that fails; what was there is whole
    void save(Path file, Routine routine) throws TroubleException;
}
