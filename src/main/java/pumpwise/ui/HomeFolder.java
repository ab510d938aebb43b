package pumpwise.ui;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import pumpwise.platform.DesktopOpener;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.ui.common.Errors;
import pumpwise.ui.common.UserError;
import pumpwise.ui.task.Task;
import pumpwise.words.ProblemWords;
import pumpwise.words.Words;

/// The user's data directory in the window: opens it in the file manager, and reports why it is not writable.
final class HomeFolder {

    private final Words words;
    private final AppServices services;
    private final Errors errors;

    HomeFolder(Words words, AppServices services, Errors errors) {
        this.words = words;
        this.services = services;
        this.errors = errors;
    }

    /// Reports why the folder is not writable.
    void report(CannotSaveException problem) {
        errors.report(error(problem));
    }

    private UserError error(CannotSaveException cause) {
        String where = new ProblemWords(words).text(cause);
        if (cause.reason() == CannotSaveException.Reason.NO_LOCKS) {
            return new UserError(
                    words.text("common.read-only.what"), where, words.text("common.read-only.remedy"), cause);
        }
        return new UserError(
                words.text("common.home-failed.what", services.home().folder().toString()),
                where,
                words.text("common.home-failed.remedy"),
                cause);
    }

    /// Opens the folder in the file manager; null if the system has none.
    @Nullable Runnable opener() {
        return opener(services.home().folder());
    }

    /// Opens a folder in it; null if the system has no file manager.
    @Nullable Runnable opener(Path folder) {
        return DesktopOpener.find(System.getProperty("os.name"), System.getenv())
                .<Runnable>map(opener -> () -> open(opener, folder))
                .orElse(null);
    }

    private void open(DesktopOpener opener, Path folder) {
        services.tasks().run(Task.of(() -> {
                    opener.open(folder);
                    return folder;
                })
                .onFailed(fault -> errors.report(new UserError(
                        words.text("settings.folder.failed"),
                        folder.toString(),
                        words.text("settings.folder.failed.remedy"),
                        fault))));
    }
}
