package pumpwise.storage.routine;

import java.nio.file.Path;
import pumpwise.routine.Routine;
import pumpwise.storage.file.FileText;
import pumpwise.storage.problem.UnreadableFileException;

/// A routine as it was last read from or written to its file.
///
/// @param file its file
/// @param routine the routine
/// @param hash the hash of the file's contents
public record StoredRoutine(Path file, Routine routine, ContentHash hash) {

    /// Reads a routine without changing its file.
    ///
    /// @throws UnreadableFileException if it does not exist, or with all its problems
    static StoredRoutine read(Path file, RoutineReader reader) throws UnreadableFileException {
        String name = String.valueOf(file.getFileName());
        byte[] contents = FileText.read(name, file);
        return new StoredRoutine(file, reader.read(name, contents), ContentHash.of(contents));
    }
}
