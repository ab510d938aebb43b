package pumpwise.storage.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import pumpwise.storage.problem.CannotSaveException;

/// Saves several new files in one folder as one: after a crash, a power failure, or on a full disk, either all of them are
/// there or none. They are written to a temporary folder first. Renaming that folder is the moment from which they count,
/// and the next start moves the rest of them to their place. Not thread-safe.
public final class FileBatch {

    /// The prefix of a temporary folder whose files do not count yet.
    private static final String WRITING = AtomicFile.TEMPORARY_PREFIX + "writing-";

    /// The prefix of a temporary folder whose files are complete.
    private static final String COMPLETE = AtomicFile.TEMPORARY_PREFIX + "complete-";

    private final Path folder;
    private final FileOperations operations;
    private final Path writing;
    private final Path complete;
    private final List<String> names = new ArrayList<>();

    FileBatch(Path folder, FileOperations operations) {
        this.folder = folder;
        this.operations = operations;
        String id = UUID.randomUUID() + AtomicFile.TEMPORARY_SUFFIX;
        writing = folder.resolve(WRITING + id);
        complete = folder.resolve(COMPLETE + id);
    }

    /// Adds a new file.
    ///
    /// @param name of the file, which no other file in the folder has
    /// @throws CannotSaveException if it cannot be written
    public void add(String name, byte[] contents) throws CannotSaveException {
        try {
            PrivateAccess.createFolder(writing);
            operations.write(writing.resolve(name), contents);
            names.add(name);
        } catch (IOException | UncheckedIOException | InvalidPathException | ReadOnlyFileSystemException e) {
            throw SaveFailure.of(folder.resolve(name), contents.length, e);
        }
    }

    /// Moves all files to their place.
    ///
    /// @return the files, in the order in which they were added
    /// @throws CannotSaveException if that fails; then none of them is there
    public List<Path> commit() throws CannotSaveException {
        List<Path> moved = new ArrayList<>();
        if (names.isEmpty()) {
            return moved;
        }
        try {
            forceFolder(writing);
            operations.move(writing, complete);
            forceFolder(folder);
            for (String name : names) {
                moved.add(moveOut(complete.resolve(name), folder, operations));
            }
            forceFolder(folder);
            Files.deleteIfExists(complete);
            return moved;
        } catch (IOException | UncheckedIOException | InvalidPathException | ReadOnlyFileSystemException e) {
            rollBack(moved);
            throw SaveFailure.of(folder.resolve(names.getFirst()), 0, e);
        }
    }

    private void rollBack(List<Path> moved) {
        try {
            if (Files.exists(complete)) {
                operations.move(complete, writing);
            }
            for (Path file : moved) {
                operations.delete(file);
            }
        } catch (IOException e) {
            // The next start removes the rest, or completes all.
            return;
        }
        cancel();
    }

    /// Removes all files that were added.
    public void cancel() {
        discard(writing);
    }

    /// Removes a temporary folder that a crash left, or completes it.
    static void sweep(Path left, FileOperations operations) {
        Path folder = left.getParent();
        if (folder == null || !String.valueOf(left.getFileName()).startsWith(COMPLETE)) {
            discard(left);
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(left)) {
            for (Path file : files) {
                moveOut(file, folder, operations);
            }
            Files.delete(left);
        } catch (IOException | DirectoryIteratorException | UncheckedIOException e) {
            // The files are kept, and the next start tries again.
            return;
        }
    }

    /// Never replaces a file that was saved in the meantime.
    private static Path moveOut(Path file, Path folder, FileOperations operations) throws IOException {
        Path to = folder.resolve(String.valueOf(file.getFileName()));
        if (operations.exists(to)) {
            to = FileName.unused(folder, JsonFolder.stem(file), JsonFolder.EXTENSION, operations::exists);
        }
        operations.move(file, to);
        return to;
    }

    private void forceFolder(Path changed) {
        try {
            operations.forceFolder(changed);
        } catch (IOException e) {
            // As for a single file: some systems reject it.
            return;
        }
    }

    private static void discard(Path writing) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(writing)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(writing);
        } catch (IOException | DirectoryIteratorException | UncheckedIOException e) {
            // It is gone already, or the next start sweeps it.
            return;
        }
    }
}
