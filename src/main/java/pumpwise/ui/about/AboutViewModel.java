package pumpwise.ui.about;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import pumpwise.platform.log.ProgramVersion;
import pumpwise.ui.common.ErrorDetails;
import pumpwise.ui.common.Errors;
import pumpwise.ui.common.UserError;
import pumpwise.ui.task.Task;
import pumpwise.ui.task.TaskExecutor;
import pumpwise.words.Words;

/// What users want to know about the program, and what they send with a report.
public final class AboutViewModel {

    private final Words words;
    private final Machine machine;
    private final Sources sources;
    private final ReadOnlyObjectWrapper<List<String>> licenses = new ReadOnlyObjectWrapper<>(List.of());

    /// The machine that the program runs on.
    ///
    /// @param properties the system properties
    /// @param environment of the process
    public record Machine(Properties properties, Map<String, String> environment) {}

    /// What the program knows about itself.
    ///
    /// @param data the data folder
    /// @param details with the log file
    /// @param licenses reads the lines of the collected licenses; none in a checkout
    /// @param tasks reads them
    /// @param errors receives why they cannot be read
    public record Sources(
            Path data, ErrorDetails details, Callable<List<String>> licenses, TaskExecutor tasks, Errors errors) {}

    public AboutViewModel(Words words, Machine machine, Sources sources) {
        this.words = words;
        this.machine = machine;
        this.sources = sources;
    }

    /// The name and the version of the program.
    public String version() {
        return words.text("settings.about.version", ProgramVersion.get());
    }

    /// The path of the log file; null if there is none.
    public @Nullable String log() {
        Path log = sources.details().log();
        return log == null ? null : log.toString();
    }

    /// The details for a report: the program, the system and where files are, without anything that the user typed and
    /// without the user's name.
    public String details() {
        String log = log();
        String text = sources.details().program(machine.properties())
                + "Desktop: " + machine.environment().getOrDefault("XDG_CURRENT_DESKTOP", "?")
                + ", " + machine.environment().getOrDefault("XDG_SESSION_TYPE", "?")
                + "\nLanguage: " + machine.properties().getProperty("user.language", "?")
                + "\nProgram: " + machine.properties().getProperty("jpackage.app-path", "?")
                + "\nData: " + sources.data()
                + "\nLog: " + (log == null ? "none" : log) + "\n";
        String home = machine.properties().getProperty("user.home", "");
        return home.length() > 1 ? text.replace(home, "~") : text;
    }

    /// The lines of the licenses; empty until they are read.
    public ReadOnlyObjectProperty<List<String>> licensesProperty() {
        return licenses.getReadOnlyProperty();
    }

    /// Reads the licenses, unless that has been done.
    public void readLicenses() {
        if (licenses.get().isEmpty()) {
            sources.tasks()
                    .run(Task.of(sources.licenses())
                            .onDone(read -> licenses.set(
                                    read.isEmpty() ? List.of(words.text("settings.licenses.none")) : read))
                            .onFailed(fault -> sources.errors().report(UserError.unexpected(words, fault))));
        }
    }
}
