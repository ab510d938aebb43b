package pumpwise.storage;
import java.io.IOException;
import java.util.List;
import pumpwise.catalog.Worded;

/// Something was not saved. What was there before is whole.
public final class CannotSaveException extends IOException {

    private static final long serialVersionUID = 1;

    /// Why not; the words for each say what to do.
    public enum Reason {
        DISK_FULL,
        NOT_ALLOWED,
        NO_FOLDER,
        /// The file there was made by a newer Pumpwise, and is left alone.
        NEWER_FORMAT,
        /// What was to be written could not have been read again.
        NOT_READABLE,
        FAILED;

        /// Where its sentence stands among the words.
        public String key() {
            return "storage.save." + Worded.key(this);
        }
    }

    private final String file;
    private final Reason reason;
    private final String detail;
    private final transient List<Problem> problems;

    CannotSaveException(String file, Reason reason, Exception cause) {
        super(reason + ": " + file, cause);
        this.file = file;
        this.reason = reason;
        this.detail = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        this.problems = cause instanceof UnreadableFileException unreadable ? unreadable.problems() : List.of();
    }

    CannotSaveException(String file, Reason reason) {
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
