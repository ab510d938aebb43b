package pumpwise.storage.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;

/// File operations on a disk that cannot rename one file.
public final class UnmovableFile extends FileOperations {

    private final Path file;

    public UnmovableFile(Path file) {
        this.file = file;
    }

    @Override
    void move(Path from, Path to) throws IOException {
        if (from.equals(file)) {
            throw new AccessDeniedException(from.toString());
        }
        super.move(from, to);
    }
}
