package pumpwise.storage.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/// The file operations for a data folder: its files are readable only by their owner, and if it is opened read-only,
/// nothing in it can be changed. Files elsewhere are saved with normal permissions.
public final class DataFileOperations extends FileOperations {

    private final Path folder;
    private final boolean readOnly;

    /// @param folder the data folder
    /// @param readOnly whether changes in the folder are refused
    public DataFileOperations(Path folder, boolean readOnly) {
        this.folder = folder.toAbsolutePath().normalize();
        this.readOnly = readOnly;
    }

    @Override
    FileChannel create(Path file) throws IOException {
        requireWritable(file);
        return isInside(file) ? PrivateAccess.createFile(file) : super.create(file);
    }

    @Override
    void overwrite(Path file, FileContents contents) throws IOException {
        requireWritable(file);
        super.overwrite(file, contents);
    }

    @Override
    void move(Path from, Path to) throws IOException {
        requireWritable(from);
        requireWritable(to);
        super.move(from, to);
    }

    @Override
    void delete(Path file) throws IOException {
        requireWritable(file);
        super.delete(file);
    }

    private void requireWritable(Path file) throws ReadOnlyDataException {
        if (readOnly && isInside(file)) {
            throw new ReadOnlyDataException(file);
        }
    }

    private boolean isInside(Path file) {
        return file.toAbsolutePath().normalize().startsWith(folder);
    }
}
