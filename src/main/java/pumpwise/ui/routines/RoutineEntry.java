package pumpwise.ui.routines;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Routine;
import pumpwise.storage.routine.RoutineListing.ConflictCopy;

/// An entry in the list of routines.
///
/// @param kind decides which commands it has
/// @param heading the heading above it at the start of a group; empty elsewhere
/// @param name of the routine or the unreadable file
/// @param about a description on one line
/// @param file its file; null for a template and an unreadable file
/// @param routine the routine; null for an unreadable file
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

    /// The kinds of entries.
    enum Kind {
        /// One of the user's routines.
        OWN,
        /// A conflict copy of a routine by a sync tool.
        CONFLICT,
        /// A built-in routine.
        TEMPLATE,
        /// An unreadable file, which is left unchanged.
        UNREADABLE,
        /// A deleted routine that can be restored.
        DELETED,
        /// An unusable session file, which is left unchanged.
        SESSION
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

    static RoutineEntry session(String file, String reason) {
        return new RoutineEntry(Kind.SESSION, "", file, reason, null, null, null, false);
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
