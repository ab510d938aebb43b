package pumpwise.storage.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pumpwise.storage.problem.CannotSaveException;

/// Saves files atomically: after a crash, a power failure, or on a full disk, a file has either its old contents or the
/// new ones. The new contents are written to a temporary file in the same folder, which then replaces the file.
public final class AtomicFile {

    static final String TEMPORARY_PREFIX = ".pumpwise-";
    static final String TEMPORARY_SUFFIX = ".tmp";

    /// The prefix of temporary files while a file with hard links is overwritten in place.
    private static final String LINKED_PREFIX = TEMPORARY_PREFIX + "linked-";

    /// On Windows, a virus scanner or an indexer may hold a file briefly. The tries add up to two seconds.
    private static final int MAX_TRIES = 10;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(10);
    private static final Duration MAX_PAUSE = Duration.ofMillis(500);

    private final FileOperations operations;

    public AtomicFile() {
        this(new FileOperations());
    }

    public AtomicFile(FileOperations operations) {
        this.operations = operations;
    }

    /// Saves `contents` as `file` and replaces its old contents. If the file is a link, its target is saved. All hard
    /// links to a file keep the same contents.
    ///
    /// @throws CannotSaveException if that fails; the file is then unchanged, and no temporary file is left
    public void write(Path file, byte[] contents) throws CannotSaveException {
        save(file, contents.length, temporary -> operations.write(temporary, contents));
    }

    /// Saves contents that need not fit into memory.
    ///
    /// @throws CannotSaveException if that fails; the file is then unchanged, and no temporary file is left
    public void write(Path file, FileContents contents) throws CannotSaveException {
        save(file, 0, temporary -> operations.write(temporary, contents));
    }

    /// Writes the temporary file.
    private interface FirstStep {
        void write(Path temporary) throws IOException;
    }

    /// @param size of the contents; 0 if it is unknown
    private void save(Path file, int size, FirstStep first) throws CannotSaveException {
        Path temporary = null;
        try {
            SaveFailure.requireName(file);
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            SaveFailure.requireWritable(target);
            temporary = target.resolveSibling(TEMPORARY_PREFIX + UUID.randomUUID() + TEMPORARY_SUFFIX);
            first.write(temporary);
            if (Files.exists(target) && operations.links(target) > 1) {
                temporary = overwrite(target, temporary);
            } else {
                keepPermissions(target, temporary);
                moveRepeatedly(temporary, target);
            }
            forceFolder(target);
        } catch (IOException | UncheckedIOException | InvalidPathException | ReadOnlyFileSystemException e) {
            int known = size > 0 ? size : size(temporary);
            discard(temporary);
            throw SaveFailure.of(file, known, e);
        } catch (RuntimeException | Error e) {
            // The contents could not be made.
            discard(temporary);
            throw e;
        }
    }

    /// What was written until it failed, from which a full disk is known.
    private static int size(@Nullable Path temporary) {
        try {
            return temporary == null ? 0 : Math.clamp(Files.size(temporary), 0, Integer.MAX_VALUE);
        } catch (IOException e) {
            return 0;
        }
    }

    /// The temporary file is kept until the contents are replaced. If that is interrupted, the temporary file replaces
    /// the file: a separate file is better than a partial one.
    private Path overwrite(Path target, Path temporary) throws IOException {
        Path whole = target.resolveSibling(LINKED_PREFIX + target.getFileName() + TEMPORARY_SUFFIX);
        operations.move(temporary, whole);
        try {
            operations.overwrite(target, out -> Files.copy(whole, out));
            Files.delete(whole);
        } catch (IOException e) {
            keepPermissions(target, whole);
            moveRepeatedly(whole, target);
        }
        return whole;
    }

    /// Several new files in a folder that are saved as one.
    public FileBatch batch(Path folder) {
        return new FileBatch(folder, operations);
    }

    /// Renames or moves a file atomically. Never overwrites a file.
    ///
    /// @throws CannotSaveException if that fails; the file has then not been moved
    public void move(Path from, Path to) throws CannotSaveException {
        try {
            if (operations.exists(to) && !isSameFile(from, to)) {
                throw new FileAlreadyExistsException(to.toString());
            }
            moveRepeatedly(from, to);
            forceFolder(from);
            forceFolder(to);
        } catch (IOException | UncheckedIOException | InvalidPathException | ReadOnlyFileSystemException e) {
            throw SaveFailure.of(from, 0, e);
        }
    }

    /// Deletes a file if it exists.
    ///
    /// @throws CannotSaveException if it still exists
    public void delete(Path file) throws CannotSaveException {
        try {
            operations.delete(file);
        } catch (IOException e) {
            throw SaveFailure.of(file, 0, e);
        }
    }

    /// The first name in a folder that no other file has. `current` itself may have it: on Windows and macOS, `glute
    /// pump.json` and `Glute pump.json` are the same file.
    public Path unusedName(Path folder, String name, String extension, Path current) {
        return FileName.unused(folder, name, extension, file -> operations.exists(file) && !isSameFile(current, file));
    }

    private boolean isSameFile(Path from, Path to) {
        try {
            return FileName.differOnlyInCase(from, to) && operations.isSameFile(from, to);
        } catch (IOException e) {
            return false;
        }
    }

    /// Removes the temporary files that a crash left in a folder, and completes interrupted saves. Only the one
    /// process that may write to the folder may call this.
    public void sweep(Path folder) {
        String pattern = TEMPORARY_PREFIX + "*" + TEMPORARY_SUFFIX;
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(folder, pattern)) {
            for (Path leftover : leftovers) {
                if (Files.isDirectory(leftover)) {
                    FileBatch.sweep(leftover, operations);
                } else if (isLinked(leftover)) {
                    complete(leftover);
                } else {
                    discard(leftover);
                }
            }
        } catch (IOException | DirectoryIteratorException | UncheckedIOException e) {
            // They only take up space, and the next start tries again.
            return;
        }
    }

    private static boolean isLinked(Path leftover) {
        return String.valueOf(leftover.getFileName()).startsWith(LINKED_PREFIX);
    }

    private void complete(Path whole) {
        String name = String.valueOf(whole.getFileName());
        Path target = whole.resolveSibling(
                name.substring(LINKED_PREFIX.length(), name.length() - TEMPORARY_SUFFIX.length()));
        try {
            keepPermissions(target, whole);
            moveRepeatedly(whole, target);
        } catch (IOException e) {
            // The temporary file is kept, and the next start tries again.
            return;
        }
    }

    private static void keepPermissions(Path target, Path temporary) throws IOException {
        boolean posix = target.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (posix && Files.exists(target)) {
            Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(target));
        }
    }

    private void moveRepeatedly(Path temporary, Path target) throws IOException {
        Duration pause = FIRST_PAUSE;
        for (int tried = 1; ; tried++) {
            try {
                operations.move(temporary, target);
                return;
            } catch (FileSystemException e) {
                if (tried == MAX_TRIES || !mayBeHeld(e) || !pause(pause)) {
                    throw e;
                }
                pause = pause.multipliedBy(2).compareTo(MAX_PAUSE) < 0 ? pause.multipliedBy(2) : MAX_PAUSE;
            }
        }
    }

    /// Windows denies access to a file that another program holds, or reports it in a message that Java passes on.
    private static boolean mayBeHeld(FileSystemException e) {
        return e instanceof AccessDeniedException || String.valueOf(e.getReason()).contains("used by another process");
    }

    private boolean pause(Duration time) {
        try {
            operations.pause(time);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void forceFolder(Path target) {
        try {
            Path folder = target.getParent();
            if (folder != null) {
                operations.forceFolder(folder);
            }
        } catch (IOException e) {
            // The file is in place. At worst, a power failure restores the previous one, which is complete.
            return;
        }
    }

    private static void discard(@Nullable Path temporary) {
        try {
            if (temporary != null) {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            // The next start sweeps it.
            return;
        }
    }
}
