package pumpwise.storage.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/// The single steps of saving a file, for the program that works with one data folder: its files can be read by nobody
/// else, and if it is opened read-only, nothing in it is changed. Files elsewhere are saved like those of any program.
public final class DataFileOperations extends FileOperations {

    private final Path folder;
    private final boolean readOnly;

    /// @param folder the data folder
    /// @param readOnly whether every change in the folder is refused
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
    void overwrite(Path file, byte[] contents) throws IOException {
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
