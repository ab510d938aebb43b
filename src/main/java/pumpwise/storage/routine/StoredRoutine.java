package pumpwise.storage.routine;

import java.nio.file.Path;
import pumpwise.routine.Routine;

/// A routine as it was last read from or written to its file.
///
/// @param file its file
/// @param routine the routine
/// @param hash the hash of the file's contents
public record StoredRoutine(Path file, Routine routine, ContentHash hash) {}
