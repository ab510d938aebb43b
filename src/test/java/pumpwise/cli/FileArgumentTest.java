package pumpwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pumpwise.storage.ReportInputs;

/// Names of files on the command line, and files that cannot be read or written.
class FileArgumentTest extends CommandRun {

    @Test
    void anUnreadableFileIsNamedAndNothingIsPrinted() throws IOException {
        Path torn = Files.writeString(folder.resolve("torn.json"), "{ \"format\": ");
        for (String verb : new String[] {"check", "fix", "timeline", "simulate"}) {
            assertThat(run(verb, torn)).isEqualTo(2);
            assertThat(out()).isEmpty();
            assertThat(err()).contains("torn.json:1:");
        }
        assertThat(run("check", folder.resolve("missing.json"), "--json")).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err()).contains("missing.json");
    }

    @Test
    void aTargetThatCannotBeWrittenIsSaid() {
        assertThat(run("fix", broken, "--out", folder.resolve("no/such/folder/x.json"))).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err()).contains("x.json");
    }

    @Test
    @DisplayName("report 23: @-files")
    void report23_aFileNameThatStartsWithAtIsAFile() throws IOException {
        Path at = Files.copy(broken, folder.resolve("@at.json"));
        Files.writeString(folder.resolve("at.json"), sample.toString());
        assertThat(run("check", at)).isEqualTo(1);
        Path local = Path.of("").toAbsolutePath().relativize(at.toAbsolutePath());
        assertThat(run("check", "@" + sample)).isEqualTo(2);
        assertThat(err()).startsWith("@" + sample).contains("file not found");
        assertThat(run("check", local)).isEqualTo(1);
        Path inputs = ReportInputs.path("23-at");
        for (String list : new String[] {"c.json", "home.json", "opts", "args.txt"}) {
            assertThat(run("check", "@" + inputs.resolve(list))).as(list).isEqualTo(2);
            assertThat(err()).startsWith("@" + inputs.resolve(list)).contains("file not found");
        }
        for (String name : new String[] {"@home.json", "@b.json", "-x.json", "-b.json"}) {
            assertThat(run("check", inputs.resolve(name))).as(name).isZero();
        }
        assertThat(run("check", inputs.resolve("@c.json"))).isEqualTo(2);
        assertThat(err()).startsWith(inputs.resolve("@c.json").toString());
    }

    @Test
    @DisplayName("report 23: a file name that starts with a hyphen")
    void report23_aFileNameThatStartsWithAHyphenIsExplained() {
        for (String name : new String[] {"-x.json", "-x", "--x.json"}) {
            assertThat(run("check", name)).isEqualTo(2);
            assertThat(err()).isEqualToIgnoringNewLines(
                    "\u201c" + name + "\u201d is not an option. If it is a file, write it as ./" + name);
        }
        assertThat(run("check", "--", "-x.json")).isEqualTo(2);
        assertThat(err()).contains("-x.json: file not found");
    }

    @Test
    @DisplayName("oddity 11: empty file names")
    void oddity11_anEmptyFileNameIsSaid() {
        for (String verb : new String[] {"check", "fix", "timeline", "simulate", "import-exercises", "import-routine"}) {
            assertThat(run(verb, "")).isEqualTo(2);
            assertThat(err()).contains("The file name is empty.");
        }
        assertThat(run("fix", sample, "--out", "")).isEqualTo(2);
        assertThat(err()).contains("The file name is empty.");
    }

    @Test
    void report17_aNameThatNoFileCanHaveIsSaidPlainly() {
        assertThat(run("check", "a\0b.json")).isEqualTo(2);
        assertThat(err()).isEqualToNormalizingNewlines("“a\uFFFDb.json” is not a valid file name on this system.\n");
        assertThat(run("fix", sample, "--out", "a\0b.json")).isEqualTo(2);
        assertThat(err()).isEqualToNormalizingNewlines("“a\uFFFDb.json” is not a valid file name on this system.\n");
    }
}
