package pumpwise.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pumpwise.cli.command.Version;
import pumpwise.storage.DataDirectory;
import pumpwise.storage.routine.Template;
import pumpwise.storage.routine.Templates;

/// Help, versions, built-in routines and exercises, and wrong words.
class PumpwiseCommandTest extends CommandRun {

    @Test
    void everyTemplateIsPrintedByItsName() {
        assertThat(run("sample")).isZero();
        assertThat(out()).isEqualTo(new String(Templates.SAMPLE.bytes(), UTF_8));
        for (Template template : Templates.all()) {
            assertThat(run("sample", template.id())).isZero();
            assertThat(out()).isEqualTo(new String(template.bytes(), UTF_8));
        }
        assertThat(run("sample", "--list")).isZero();
        assertThat(out().lines()).hasSameSizeAs(Templates.all()).allMatch(line -> line.matches("[a-z-]+ +\\S.*"));
        assertThat(run("sample", "no-such-one")).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err()).contains("leg-day-finisher");
    }

    @Test
    void theCatalogIsListed() throws IOException {
        assertThat(run("exercises")).isZero();
        assertThat(out()).contains("barbell-hip-thrust").contains("compound");
        assertThat(run("exercises", "--json")).isZero();
        assertThat(json()).hasSizeGreaterThanOrEqualTo(35);
        assertThat(json().path(0).has("primaryMuscles")).isTrue();
    }

    @Test
    void aBadExerciseOfOnesOwnIsSaidAndTheRestWorks() throws IOException {
        Path own = Files.createDirectories(folder.resolve("home/exercises"));
        Files.writeString(own.resolve("bad.json"), "{}");
        assertThat(run("check", sample)).isZero();
        assertThat(err()).contains("bad.json");
    }

    @Test
    void theSampleIsPrintedAsItIs() {
        assertThat(run("sample")).isZero();
        assertThat(out.toByteArray()).isEqualTo(Templates.SAMPLE.bytes());
    }

    @Test
    void helpAndVersionAreEverywhere() {
        for (String verb : new String[] {"check", "fix", "timeline", "simulate", "exercises", "import-exercises", "import-routine", "export", "sample"}) {
            assertThat(run(verb, "--help")).isZero();
            assertThat(out()).contains("Usage: pumpwise " + verb);
            assertThat(run(verb, "--version")).isZero();
            assertThat(out()).isEqualToIgnoringNewLines(Version.text());
        }
        assertThat(run("--help")).isZero();
        assertThat(out()).contains("check", "timeline");
        assertThat(run("--version")).isZero();
    }

    @Test
    void theVersionIsThatOfTheBuild() throws IOException {
        Matcher version = Pattern.compile("<artifactId>pumpwise</artifactId>\\s*<version>([^<]+)</version>")
                .matcher(Files.readString(Path.of("pom.xml")));
        assertThat(version.find()).isTrue();
        // Only Maven writes the number into the resource.
        assumeTrue(!Version.text().equals("Pumpwise"), "not built by Maven");
        assertThat(Version.text()).isEqualTo("Pumpwise " + version.group(1));
    }

    @Test
    @DisplayName("oddity 10: sample with an unknown name")
    void oddity10_anUnknownSampleIsNamedAndTheOthersAreListed() {
        assertThat(run("sample", "nope")).isEqualTo(2);
        assertThat(err()).contains("\u201cnope\u201d is not a built-in routine; choose one of: glute-pump, ");
    }

    @Test
    void aWrongWordSaysWhatIsNear() {
        assertThat(run("chekc", sample)).isEqualTo(2);
        assertThat(err()).contains("Did you mean").contains("check");
        assertThat(run("check", sample, "--jsn")).isEqualTo(2);
        assertThat(err()).contains("--json");
        assertThat(out()).isEmpty();
    }

    @Test
    void withoutAWindowTheSampleIsShown() {
        DataDirectory home = new DataDirectory(folder.resolve("home").toAbsolutePath());
        new PumpwiseCommand(home, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8))
                .showWithoutWindow("There is no display.");
        assertThat(out()).startsWith("There is no display.").contains("no errors", "Cable glute kickback", "--help");
    }
}
