package pumpwise.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import pumpwise.storage.settings.Settings;
import pumpwise.storage.settings.SettingsFile;
import pumpwise.ui.common.CurrentSettings;
import pumpwise.ui.common.Errors;
import pumpwise.ui.common.UserError;
import pumpwise.ui.task.Task;
import pumpwise.ui.task.TaskExecutor;
import pumpwise.words.Words;

/// The settings with their file. Changes are saved in the background; if several changes are waiting, only the last one
/// is written.
final class SavedSettings {

    private static final Logger LOG = Logger.getLogger(SavedSettings.class.getName());

    private final Words words;
    private final Path path;
    private final SettingsFile file;
    private final TaskExecutor tasks;
    private final SettingsFile.Opened opened;
    private final CurrentSettings current;
    private final AtomicReference<@Nullable Settings> unsaved = new AtomicReference<>();
    private Errors errors = _ -> {};

    SavedSettings(Words words, Path path, SettingsFile file, SettingsFile.Opened opened, TaskExecutor tasks) {
        this.words = words;
        this.path = path;
        this.file = file;
        this.tasks = tasks;
        this.opened = opened;
        current = new CurrentSettings(opened.settings(), this::save);
    }

    /// The settings, which are saved after every change.
    CurrentSettings current() {
        return current;
    }

    /// Reports an unreadable file, now and later.
    void reportTo(Errors now) {
        errors = now;
        if (opened.isBlocked()) {
            errors.report(new UserError(
                    words.text("common.settings-unreadable.what"),
                    "",
                    words.text("common.settings-unreadable.blocked", path.toString()),
                    null));
        }
        Path aside = opened.setAside();
        if (aside != null) {
            reportSetAside(aside);
        }
    }

    private void reportSetAside(Path aside) {
        errors.report(new UserError(
                words.text("common.settings-unreadable.what"),
                "",
                words.text("common.settings-unreadable.set-aside", aside.toString()),
                null));
    }

    private void save(Settings next) {
        if (unsaved.getAndSet(next) == null) {
            tasks.run(Task.of(this::write)
                    .onDone(aside -> aside.ifPresent(this::reportSetAside))
                    // Not worth a banner: the settings apply until the program exits.
                    .onFailed(fault -> LOG.log(Level.WARNING, "the settings were not saved: {0}", fault.toString())));
        }
    }

    private Optional<Path> write() throws Exception {
        Settings last = unsaved.getAndSet(null);
        return last == null ? Optional.empty() : Optional.ofNullable(file.write(last));
    }
}
