package pumpwise.storage.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pumpwise.storage.problem.CannotSaveException;

/// Saves files so that at every moment, also in a crash, on a full disk or in a power cut, a file is what it was
/// or what it was to become. The contents go to a temporary file in the same folder, which then takes the place.
public final class AtomicFile {

    private static final String TEMPORARY_PREFIX = ".pumpwise-";
    private static final String TEMPORARY_SUFFIX = ".tmp";

    /// On Windows a virus scanner or an indexer may hold a file for a moment.
    private static final int TRIES = 20;

    /// What Linux, macOS and Windows say of a full disk, for which Java has no exception of its own either.
    private static final Pattern FULL = Pattern.compile("No space left|not enough space|[Qq]uota exceeded");

    private final FileOperations steps;

    /// Saves to the disk.
    public AtomicFile() {
        this(new FileOperations());
    }

    public AtomicFile(FileOperations steps) {
        this.steps = steps;
    }

    /// Saves `contents` as `file`, in place of what is there. A link is followed: the file it leads to is saved.
    ///
    /// @throws CannotSaveException if that fails; the file is then as it was, and no temporary is left
    public void write(Path file, byte[] contents) throws CannotSaveException {
        Path temporary = null;
        try {
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            requireWritable(target);
            temporary = target.resolveSibling(TEMPORARY_PREFIX + UUID.randomUUID() + TEMPORARY_SUFFIX);
            steps.write(temporary, contents);
            keepPermissions(target, temporary);
            moveRepeatedly(temporary, target);
            forceFolder(target);
        } catch (IOException | ReadOnlyFileSystemException e) {
            delete(temporary);
            throw failure(file, contents.length, e);
        }
    }

    /// Gives a file another name or place, at once; nothing that is there is ever overwritten.
    ///
    /// @throws CannotSaveException if that fails; the file is then where it was
    public void move(Path from, Path to) throws CannotSaveException {
        try {
            if (Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(to.toString());
            }
            moveRepeatedly(from, to);
            forceFolder(from);
            forceFolder(to);
        } catch (IOException | ReadOnlyFileSystemException e) {
            throw failure(from, 0, e);
        }
    }

    /// Removes temporaries that a crash left in a folder. Only for the one writer of the folder.
    public void sweep(Path folder) {
        String pattern = TEMPORARY_PREFIX + "*" + TEMPORARY_SUFFIX;
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(folder, pattern)) {
            for (Path leftover : leftovers) {
                delete(leftover);
            }
        } catch (IOException e) {
            // They only take room, and the next start tries again.
            return;
        }
    }

    /// What could not be done to `file`, as something to tell a person.
    public static CannotSaveException failure(Path file, long bytes, Exception e) {
        return new CannotSaveException(String.valueOf(file.getFileName()), reason(file, bytes, e), e);
    }

    private static CannotSaveException.Reason reason(Path file, long bytes, Exception e) {
        Path folder = file.toAbsolutePath().getParent();
        if (e instanceof AccessDeniedException || e instanceof ReadOnlyFileSystemException || isReadOnly(e)) {
            return CannotSaveException.Reason.NOT_ALLOWED;
        }
        if (e instanceof NoSuchFileException || folder == null || !Files.isDirectory(folder)) {
            return CannotSaveException.Reason.NO_FOLDER;
        }
        return isFull(folder, bytes, String.valueOf(e.getMessage())) ? CannotSaveException.Reason.DISK_FULL : CannotSaveException.Reason.FAILED;
    }

    private static boolean isReadOnly(Exception e) {
        // Java has no exception of its own for what the system says of a disk mounted for reading only.
        return e instanceof FileSystemException fault && "Read-only file system".equals(fault.getReason());
    }

    private static boolean isFull(Path folder, long bytes, String message) {
        try {
            return FULL.matcher(message).find()
                    || Files.getFileStore(folder).getUsableSpace() < bytes;
        } catch (IOException e) {
            return false;
        }
    }

    /// Renaming over a file asks only the folder, so a file protected against writing is protected here.
    private static void requireWritable(Path target) throws IOException {
        if (Files.isDirectory(target)) {
            throw new FileSystemException(target.toString(), null, "is a folder");
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
    }

    private static void keepPermissions(Path target, Path temporary) throws IOException {
        boolean posix = target.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (posix && Files.exists(target)) {
            Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(target));
        }
    }

    private void moveRepeatedly(Path temporary, Path target) throws IOException {
        for (int tried = 1; ; tried++) {
            try {
                steps.move(temporary, target);
                return;
            } catch (AccessDeniedException e) {
                if (tried == TRIES || !pause()) {
                    throw e;
                }
            }
        }
    }

    private boolean pause() {
        try {
            steps.pause();
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
                steps.forceFolder(folder);
            }
        } catch (IOException e) {
            // The file is in its place already. At worst a power cut brings back the one before, which is whole.
            return;
        }
    }

    private static void delete(@Nullable Path temporary) {
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
