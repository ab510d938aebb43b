package pumpwise.storage.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.regex.Pattern;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.storage.problem.CannotSaveException.Reason;

/// Determines why a file could not be saved.
public final class SaveFailure {

    /// The messages of Linux, macOS, and Windows for a full disk, for which Java has no exception.
    private static final Pattern FULL = Pattern.compile("No space left|not enough space|[Qq]uota exceeded");

    private SaveFailure() {}

    /// The exception to show to the user.
    ///
    /// @param bytes the number of bytes to write
    public static CannotSaveException of(Path file, long bytes, Exception e) {
        return new CannotSaveException(String.valueOf(file.getFileName()), reason(file, bytes, e), e);
    }

    private static Reason reason(Path file, long bytes, Exception e) {
        if (file.toString().isEmpty()) {
            return Reason.NO_NAME;
        }
        if (e instanceof InvalidPathException) {
            return Reason.BAD_NAME;
        }
        if (e instanceof ReadOnlyDataException) {
            return Reason.OPENED_READ_ONLY;
        }
        if (e instanceof AccessDeniedException || e instanceof ReadOnlyFileSystemException || isReadOnly(e)) {
            return Reason.NOT_ALLOWED;
        }
        if (e instanceof IsAFolderException) {
            return Reason.IS_A_FOLDER;
        }
        if (e instanceof FileAlreadyExistsException) {
            return Reason.FAILED;
        }
        Path folder = file.toAbsolutePath().getParent();
        if (e instanceof NoSuchFileException || folder == null || !Files.isDirectory(folder)) {
            return Reason.NO_FOLDER;
        }
        return isFull(folder, bytes, String.valueOf(e.getMessage())) ? Reason.DISK_FULL : Reason.FAILED;
    }

    private static boolean isReadOnly(Exception e) {
        // Java has no exception for a read-only file system either.
        return e instanceof FileSystemException failure && "Read-only file system".equals(failure.getReason());
    }

    private static boolean isFull(Path folder, long bytes, String message) {
        try {
            return FULL.matcher(message).find() || Files.getFileStore(folder).getUsableSpace() < bytes;
        } catch (IOException e) {
            return false;
        }
    }

    static void requireName(Path file) throws IOException {
        if (file.toString().isEmpty()) {
            throw new NoSuchFileException("");
        }
    }

    /// Checks the permission to write to the file, because a rename only needs permission to write to the folder.
    static void requireWritable(Path target) throws IOException {
        if (Files.isDirectory(target)) {
            throw new IsAFolderException(target);
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
    }

    private static final class IsAFolderException extends FileSystemException {

        private static final long serialVersionUID = 1;

        IsAFolderException(Path folder) {
            super(folder.toString(), null, "is a folder");
        }
    }
}
