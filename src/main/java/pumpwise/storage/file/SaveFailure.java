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

/// Finds out why something could not be saved.
public final class SaveFailure {

    /// How Linux, macOS, and Windows say that the disk is full. Java has no exception for it.
    private static final Pattern FULL = Pattern.compile("No space left|not enough space|[Qq]uota exceeded");

    private SaveFailure() {}

    /// The exception for the user: what could not be done to `file`, and why.
    ///
    /// @param bytes how much was to be written
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
        // Java has no exception for a disk that is mounted read-only either.
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

    /// A rename asks only for permission to write to the folder, so this asks for permission to write to the file.
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
