package pumpwise.ui.train.text;

import java.util.Objects;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.ui.common.UserError;
import pumpwise.words.ProblemWords;
import pumpwise.words.Words;

/// Says why something about a session could not be read or written.
public final class FileErrorMessages {

    private final Words words;

    public FileErrorMessages(Words words) {
        this.words = words;
    }

    /// The cause in words, as far as they are known.
    public String of(Exception cause) {
        return cause instanceof CannotSaveException unsaved
                ? new ProblemWords(words).say(unsaved)
                : Objects.requireNonNullElse(cause.getMessage(), cause.getClass().getSimpleName());
    }

    /// An error for the user.
    ///
    /// @param what key of what went wrong
    /// @param remedy key of what to do about it
    public UserError trouble(String what, String remedy, Exception cause) {
        return new UserError(words.text(what), of(cause), words.text(remedy), cause);
    }
}
