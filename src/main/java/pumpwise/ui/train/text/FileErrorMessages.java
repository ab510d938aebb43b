package pumpwise.ui.train.text;

import java.util.Objects;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.ui.common.UserError;
import pumpwise.words.ProblemWords;
import pumpwise.words.Words;

/// The error messages for sessions that could not be read or written.
public final class FileErrorMessages {

    private final Words words;

    public FileErrorMessages(Words words) {
        this.words = words;
    }

    /// The cause in words, as far as it is known.
    public String of(Exception cause) {
        return cause instanceof CannotSaveException unsaved
                ? new ProblemWords(words).text(unsaved)
                : Objects.requireNonNullElse(cause.getMessage(), cause.getClass().getSimpleName());
    }

    /// An error for the user.
    ///
    /// @param what the key of what went wrong
    /// @param remedy the key of what to do about it
    public UserError error(String what, String remedy, Exception cause) {
        return new UserError(words.text(what), of(cause), words.text(remedy), cause);
    }
}
