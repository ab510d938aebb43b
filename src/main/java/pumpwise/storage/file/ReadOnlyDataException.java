package pumpwise.storage.file;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/// Thrown for a change in a data folder that was opened read-only.
final class ReadOnlyDataException extends FileSystemException {

    private static final long serialVersionUID = 1;

    ReadOnlyDataException(Path file) {
        super(file.toString(), null, "opened read-only");
    }
}
