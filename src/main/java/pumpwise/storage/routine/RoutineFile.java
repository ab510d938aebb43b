package pumpwise.storage.routine;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import pumpwise.routine.Routine;
import pumpwise.storage.file.AtomicFile;
import pumpwise.storage.file.FileText;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.storage.problem.UnreadableFileException;

/// Opens and saves routine files. Opening never changes a file.
public final class RoutineFile {

    /// The extension of a routine outside the folder of routines, by which the desktop knows that it is one.
    public static final String EXTENSION = ".pumpwise";

    private final RoutineReader reader;
    private final RoutineWriter writer = new RoutineWriter();
    private final AtomicFile files;

    public RoutineFile(RoutineReader reader, AtomicFile files) {
        this.reader = reader;
        this.files = files;
    }

    /// The routine in a file.
    ///
    /// @throws UnreadableFileException if the file does not exist, or with all its problems
    public Routine open(Path path) throws UnreadableFileException {
        return open(path, String.valueOf(path.getFileName()));
    }

    /// The routine in a file, with another name for messages.
    ///
    /// @throws UnreadableFileException if the file does not exist, or with all its problems
    public Routine open(Path path, String name) throws UnreadableFileException {
        return reader.read(name, FileText.read(name, path));
    }

    /// Saves a routine. Refuses to save anything that could not be opened again, and never overwrites a file of a newer
    /// version.
    ///
    /// @throws CannotSaveException if it was not saved; an existing file is then unchanged
    public void save(Path path, Routine routine) throws CannotSaveException {
        String name = String.valueOf(path.getFileName());
        byte[] contents = writer.write(routine);
        try {
            reader.read(name, contents);
        } catch (UnreadableFileException e) {
            throw new CannotSaveException(name, CannotSaveException.Reason.NOT_READABLE, e);
        }
        requireNotNewer(name, path);
        files.write(path, contents);
    }

    private static void requireNotNewer(String name, Path path) throws CannotSaveException {
        if (!Files.isRegularFile(path)) {
            return;
        }
        String previous;
        try {
            previous = new String(FileText.read(name, path), StandardCharsets.UTF_8);
        } catch (UnreadableFileException e) {
            throw new CannotSaveException(name, CannotSaveException.Reason.NOT_ALLOWED, e);
        }
        if (RoutineFormat.FORMAT.isNewerFile(previous)) {
            throw new CannotSaveException(name, CannotSaveException.Reason.NEWER_FORMAT);
        }
    }
}
