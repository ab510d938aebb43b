package pumpwise.storage.problem;

import java.io.IOException;
import java.util.List;
import pumpwise.catalog.Worded;

/// Thrown if a file could not be saved. Its previous contents are unharmed.
public final class CannotSaveException extends IOException {

    private static final long serialVersionUID = 1;

    /// Why a file could not be saved. The text for each reason says what to do.
    public enum Reason {
        DISK_FULL,
        NOT_ALLOWED,
        NO_FOLDER,
        IS_A_FOLDER,
        /// The path of the file is empty.
        NO_NAME,
        /// The system does not allow such a file name.
        BAD_NAME,
        /// The file system does not support locks, so another process might write at the same time.
        NO_LOCKS,
        /// The data folder was opened read-only.
        OPENED_READ_ONLY,
        /// The existing file has a newer format and is left unchanged.
        NEWER_FORMAT,
        /// The contents could not be read again.
        NOT_READABLE,
        FAILED;

        /// The key of its text.
        public String key() {
            return "storage.save." + Worded.key(this);
        }
    }

    private final String file;
    private final Reason reason;
    private final String detail;
    private final transient List<Problem> problems;

    public CannotSaveException(String file, Reason reason, Exception cause) {
        super(reason + ": " + file, cause);
        this.file = file;
        this.reason = reason;
        this.detail = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        this.problems = cause instanceof UnreadableFileException unreadable ? unreadable.problems() : List.of();
    }

    public CannotSaveException(String file, Reason reason) {
        super(reason + ": " + file);
        this.file = file;
        this.reason = reason;
        this.detail = "";
        this.problems = List.of();
    }

    /// The name of the file.
    public String file() {
        return file;
    }

    /// Why the file was not saved.
    public Reason reason() {
        return reason;
    }

    /// The message of the system; may be empty.
    public String detail() {
        return detail;
    }

    /// The problems of the contents; empty unless the reason is [Reason#NOT_READABLE].
    public List<Problem> problems() {
        return problems;
    }
}
