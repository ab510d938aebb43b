package pumpwise.storage.problem;

import java.io.IOException;
import java.util.List;
import pumpwise.catalog.Worded;

/// A file could not be saved. Its previous contents are unharmed.
public final class CannotSaveException extends IOException {

    private static final long serialVersionUID = 1;

    /// Why it could not be saved. The text for each says what to do.
    public enum Reason {
        DISK_FULL,
        NOT_ALLOWED,
        NO_FOLDER,
        IS_A_FOLDER,
        /// The path to the file is empty.
        NO_NAME,
        /// The system does not allow such a file name.
        BAD_NAME,
        /// The file system has no file locks, so that another Pumpwise might write at the same time.
        NO_LOCKS,
        /// Pumpwise opened its folder without the right to change anything in it.
        OPENED_READ_ONLY,
        /// The file there was made by a newer Pumpwise, and stays as it is.
        NEWER_FORMAT,
        /// The contents could not have been read again.
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

    /// Why it was not saved.
    public Reason reason() {
        return reason;
    }

    /// What the system said; may be empty.
    public String detail() {
        return detail;
    }

    /// What is wrong with the contents; empty unless the reason is [Reason#NOT_READABLE].
    public List<Problem> problems() {
        return problems;
    }
}
