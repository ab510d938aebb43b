package pumpwise.ui.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import pumpwise.ui.common.ErrorDetails;
import pumpwise.ui.common.UserError;
import pumpwise.ui.task.QueuedTasks;
import pumpwise.words.Words;

@DisabledOnOs(OS.WINDOWS) // The paths are those of Unix.
class AboutViewModelTest {

    private final QueuedTasks tasks = new QueuedTasks();
    private final List<UserError> errors = new ArrayList<>();

    private AboutViewModel about(Callable<List<String>> licenses) {
        Properties properties = new Properties();
        properties.setProperty("os.name", "Linux");
        properties.setProperty("user.home", "/home/anna");
        properties.setProperty("user.language", "de");
        return new AboutViewModel(
                Words.in(Locale.ENGLISH),
                new AboutViewModel.Machine(properties, Map.of("XDG_CURRENT_DESKTOP", "GNOME")),
                new AboutViewModel.Sources(
                        Path.of("/home/anna/.local/share/pumpwise"),
                        new ErrorDetails(Path.of("/home/anna/.local/state/pumpwise/log")),
                        licenses,
                        tasks,
                        errors::add));
    }

    @Test
    void theDetailsNameProgramAndSystemButNotTheUser() {
        assertThat(about(List::of).details())
                .startsWith("Pumpwise ")
                .contains("Linux", "Desktop: GNOME", "Language: de")
                .contains("Data: ~/.local/share/pumpwise\n", "Log: ~/.local/state/pumpwise/log\n")
                .doesNotContain("anna");
    }

    @Test
    void theLicensesAreReadWhenTheyAreAskedFor() {
        AboutViewModel about = about(() -> List.of("Pumpwise 1.0.0 consists of:"));
        about.readLicenses();
        assertThat(about.licensesProperty().get()).isEmpty();
        tasks.next();
        assertThat(about.licensesProperty().get()).containsExactly("Pumpwise 1.0.0 consists of:");
    }

    @Test
    void aCheckoutSaysWhyItHasNone() {
        AboutViewModel about = about(List::of);
        about.readLicenses();
        tasks.next();
        assertThat(about.licensesProperty().get()).singleElement().asString().contains("runs from its sources");
    }

    @Test
    void licensesThatCannotBeReadAreReported() {
        AboutViewModel about = about(() -> {
            throw new IOException("broken");
        });
        about.readLicenses();
        tasks.next();
        assertThat(errors).hasSize(1);
        assertThat(about.licensesProperty().get()).isEmpty();
    }
}
