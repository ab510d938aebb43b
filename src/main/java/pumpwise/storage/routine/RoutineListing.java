package pumpwise.storage.routine;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pumpwise.storage.file.ConflictName;
import pumpwise.storage.file.JsonFolder;
import pumpwise.storage.file.TextComparison;
import pumpwise.storage.problem.UnreadableFileException;

/// The contents of a folder of routines.
///
/// @param routines sorted by file name
/// @param conflicts conflict copies by sync tools; they are not listed as routines
/// @param unreadable the unreadable files with their problems; the files are left unchanged. If the folder itself cannot
/// be read, it is the only entry.
public record RoutineListing(
        List<StoredRoutine> routines, List<ConflictCopy> conflicts, List<UnreadableFileException> unreadable) {

    public RoutineListing {
        routines = List.copyOf(routines);
        conflicts = List.copyOf(conflicts);
        unreadable = List.copyOf(unreadable);
    }

    /// A second version of a routine, which a sync tool saved because the routine was changed on two machines.
    public record ConflictCopy(StoredRoutine copy, StoredRoutine original) {

        /// Compares the copy with the original.
        public TextComparison compare() {
            return TextComparison.of(text(copy), text(original));
        }

        private static String text(StoredRoutine stored) {
            return new String(new RoutineWriter().write(stored.routine()), StandardCharsets.UTF_8);
        }
    }

    /// Reads a folder.
    static RoutineListing of(Path folder, RoutineReader reader) {
        Map<Path, StoredRoutine> readable = new LinkedHashMap<>();
        List<UnreadableFileException> unreadable = new ArrayList<>();
        try {
            for (Path file : JsonFolder.list(folder)) {
                try {
                    readable.put(file, StoredRoutine.read(file, reader));
                } catch (UnreadableFileException e) {
                    unreadable.add(e);
                }
            }
        } catch (UnreadableFileException e) {
            return new RoutineListing(List.of(), List.of(), List.of(e));
        }
        List<StoredRoutine> routines = new ArrayList<>();
        List<ConflictCopy> conflicts = new ArrayList<>();
        for (StoredRoutine each : readable.values()) {
            StoredRoutine original =
                    ConflictName.original(each.file(), readable.keySet()).map(readable::get).orElse(null);
            if (original == null || !original.routine().name().equals(each.routine().name())) {
                routines.add(each);
            } else {
                conflicts.add(new ConflictCopy(each, original));
            }
        }
        return new RoutineListing(routines, conflicts, unreadable);
    }
}
