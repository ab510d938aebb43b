package pumpwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pumpwise.cli.command.HomeFailure;
import pumpwise.storage.DataDirectory;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.storage.problem.CannotSaveException.Reason;
import pumpwise.words.Words;

/// The commands that write to the data folder, if they cannot.
class UnwritableHomeTest extends CommandRun {

    private static final String REMEDY = ". Change its permissions, or set PUMPWISE_HOME to another folder.";

    private Path home() {
        return folder.resolve("home").toAbsolutePath();
    }

    private static Path exercises(Path folder) throws IOException {
        return Files.copy(Path.of("exercises/b-stance-hip-thrust.json"), folder.resolve("b-stance-hip-thrust.json"));
    }

    @Test
    void theDataFolderIsAFile() throws IOException {
        Files.writeString(home(), "a file");
        Path log = Path.of("src/test/resources/pumpwise/importing/log/hevy.csv");
        String message = "Pumpwise can't write to its data folder, " + home() + ": it is a file, not a folder" + REMEDY + "\n";

        assertThat(run("import-sessions", log)).isEqualTo(2);
        assertThat(err()).endsWith(message).doesNotContain("was not saved");
        assertThat(run("import-exercises", exercises(folder))).isEqualTo(2);
        assertThat(err()).endsWith(message).doesNotContain("was not saved");

        assertThat(out()).isEmpty();
        assertThat(home()).hasContent("a file");
    }

    private String text(CannotSaveException failure) {
        return new HomeFailure(Words.in(Locale.ENGLISH), new DataDirectory(home())).text(failure);
    }

    @ParameterizedTest
    @CsvSource({"NOT_ALLOWED, you don't have permission", "NO_FOLDER, it can't be created", "FAILED, Input/output error"})
    void theFolderAndTheReasonAreNamed(Reason reason, String why) {
        assertThat(text(new CannotSaveException(
                        "routines", reason, new FileSystemException(null, null, "Input/output error"))))
                .isEqualTo("Pumpwise can't write to its data folder, " + home() + ": " + why + REMEDY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DISK_FULL", "NO_LOCKS", "OPENED_READ_ONLY"})
    void whatIsNotTheFolderKeepsItsText(Reason reason) {
        assertThat(text(new CannotSaveException("a.json", reason))).contains("a.json").doesNotContain("PUMPWISE_HOME");
    }
}
