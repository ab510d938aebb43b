package pumpwise.ui.routines;

import java.nio.file.Path;
import java.util.Optional;
import pumpwise.routine.Routine;

/// One line of the list of routines.
///
/// @param kind what can be done with it
/// @param heading what stands above it, where a group begins; empty elsewhere
/// @param name of the routine, or of a file that cannot be read
/// @param about what else there is to say, in a line
/// @param file where it is; empty for a template
/// @param routine itself; empty for a file that cannot be read
/// @param open whether it is on the Plan screen
record RoutineEntry(
        Kind kind,
        String heading,
        String name,
        String about,
        Optional<Path> file,
        Optional<Routine> routine,
        boolean open) {

    /// What can be done with an entry.
    enum Kind {
        /// A routine of the person.
        OWN,
        /// One that comes with Pumpwise, to begin with.
        TEMPLATE,
        /// A file that cannot be read; it is left alone.
        UNREADABLE,
        /// One that was deleted, and can be taken back.
        DELETED
    }

    RoutineEntry under(String text) {
        return new RoutineEntry(kind, text, name, about, file, routine, open);
    }
}
