package pumpwise.storage.routine;

import java.nio.file.Path;
import pumpwise.routine.Routine;

/// A routine as it was last read from or written to its file.
///
/// @param file where it is
/// @param routine what it says
/// @param imprint of the file
public record StoredRoutine(Path file, Routine routine, ContentHash imprint) {}
