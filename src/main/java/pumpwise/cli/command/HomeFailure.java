package pumpwise.cli.command;

import java.nio.file.Files;
import pumpwise.storage.DataDirectory;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.words.ProblemWords;
import pumpwise.words.Words;

/// The texts for failures to write to the data folder. Unlike a file that was named on the command line, its files cannot
/// be saved somewhere else.
///
/// @param words the texts
/// @param home the user's data directory
public record HomeFailure(Words words, DataDirectory home) {

    /// Why nothing was written, and what to do.
    public String text(CannotSaveException failure) {
        return switch (failure.reason()) {
            case DISK_FULL, NO_LOCKS, OPENED_READ_ONLY, NEWER_FORMAT, NOT_READABLE -> new ProblemWords(words).text(failure);
            case NOT_ALLOWED -> text(words.text("cli.home-failed.not-allowed"));
            case NO_FOLDER, NO_NAME, BAD_NAME -> text(words.text("cli.home-failed.no-folder"));
            case IS_A_FOLDER, FAILED ->
                text(isFile() ? words.text("cli.home-failed.is-a-file") : failure.detail());
        };
    }

    private boolean isFile() {
        return Files.exists(home.folder()) && !Files.isDirectory(home.folder());
    }

    private String text(String why) {
        return words.text("cli.home-failed", home.folder().toString(), why);
    }
}
