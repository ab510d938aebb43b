package pumpwise.ui.routines;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Routine;
import pumpwise.storage.routine.RoutineRepository.ConflictCopy;

/// One line in the list of routines.
///
/// @param kind what can be done with it
/// @param heading what is shown above it at the start of a group; empty elsewhere
/// @param name of the routine, or of a file that cannot be read
/// @param about what else is shown, in a line
/// @param file where it is; null for a template and for a file that cannot be read
/// @param routine the routine; null for a file that cannot be read
/// @param conflict the two versions of a conflict copy; null for any other kind
/// @param open whether it is on the Plan screen
record RoutineEntry(
        Kind kind,
        String heading,
        String name,
        String about,
        @Nullable Path file,
        @Nullable Routine routine,
        @Nullable ConflictCopy conflict,
        boolean open) {

    /// What can be done with an entry.
    enum Kind {
        /// A routine of the user's.
        OWN,
        /// A second version of a routine that a sync tool left.
        CONFLICT,
        /// A routine that comes with Pumpwise.
        TEMPLATE,
        /// A file that cannot be read and stays as it is.
        UNREADABLE,
        /// A deleted routine that can be restored.
        DELETED
    }

    static RoutineEntry of(Kind kind, String name, String about, Path file, Routine routine, boolean open) {
        return new RoutineEntry(kind, "", name, about, file, routine, null, open);
    }

    static RoutineEntry template(Routine routine, String about) {
        return new RoutineEntry(Kind.TEMPLATE, "", routine.name(), about, null, routine, null, false);
    }

    static RoutineEntry unreadable(String file, String reason) {
        return new RoutineEntry(Kind.UNREADABLE, "", file, reason, null, null, null, false);
    }

    static RoutineEntry conflict(ConflictCopy conflict, String about) {
        Routine routine = conflict.copy().routine();
        return new RoutineEntry(
                Kind.CONFLICT, "", routine.name(), about, conflict.copy().file(), routine, conflict, false);
    }

    RoutineEntry under(String text) {
        return new RoutineEntry(kind, text, name, about, file, routine, conflict, open);
    }
}
