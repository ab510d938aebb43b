package pumpwise.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import pumpwise.storage.DataDirectory;
import pumpwise.storage.routine.Template;
import pumpwise.storage.routine.Templates;

/// `export` and `import-routine`, from one to the other.
class RoutineTextCommandsTest extends CommandRun {

    private Path text(String content) throws IOException {
        return Files.writeString(folder.resolve("workout.txt"), content);
    }

    @Test
    void whatIsExportedAsTextIsImportedAsTheSameFile() throws IOException {
        for (Template template : Templates.all()) {
            Path routine = Files.write(folder.resolve("template.json"), template.bytes());
            for (String format : new String[] {"text", "markdown"}) {
                assertThat(run("export", routine, "--to", format)).isZero();
                Path exported = text(out());
                assertThat(run("import-routine", exported)).as(err()).isZero();
                assertThat(err()).isEmpty();
                Path imported = Files.writeString(folder.resolve("imported.json"), out());
                assertThat(run("export", imported, "--to", "json")).isZero();
                String again = out();
                assertThat(run("export", routine, "--to", "json")).isZero();
                assertThat(again).isEqualTo(out());
            }
        }
    }

    @Test
    void aPageIsImportedAsTheSameFile() throws IOException {
        Path page = folder.resolve("page.html");
        assertThat(run("export", sample, "--to", "html", "--out", page)).isZero();
        assertThat(run("import-routine", page)).as(err()).isZero();
        assertThat(out()).isEqualTo(Files.readString(sample));
        Files.writeString(page, "<!doctype html><p>Hip thrust 3x12");
        assertThat(run("import-routine", page)).isEqualTo(2);
        assertThat(err()).contains("page.html", "there is no routine in this web page");
    }

    @Test
    void aRoutineFileIsImportedAsItself() throws IOException {
        assertThat(run("import-routine", sample)).as(err()).isZero();
        assertThat(err()).isEmpty();
        assertThat(out()).isEqualTo(Files.readString(sample));
        Path newer = text(Files.readString(sample).replace("pumpwise-routine/1", "pumpwise-routine/2"));
        assertThat(run("import-routine", newer)).isEqualTo(2);
        assertThat(err()).contains("workout.txt", "pumpwise-routine/2");
        assertThat(out()).isEmpty();
    }

    @Test
    void theExitCodeSaysHowMuchWasRead() throws IOException {
        assertThat(run("import-routine", text("Hip thrust 3x12 @40kg, rest 60 s"))).isZero();
        assertThat(json().path("work").path(0).path("load").asText()).isEqualTo("40 kg");
        assertThat(run("import-routine", text("Hip thrust 3x12\nsee you tomorrow\nSquats 3x10"))).isEqualTo(1);
        assertThat(err().lines())
                .hasSize(2)
                .anyMatch(line -> line.contains("workout.txt:2: not read") && line.endsWith("see you tomorrow"))
                .anyMatch(line -> line.contains(":3:") && line.contains("sumo-squat"));
        assertThat(json().path("work")).hasSize(2);
        assertThat(run("import-routine", text("Dear diary,\nnothing happened."))).isEqualTo(2);
        assertThat(out()).isEmpty();
    }

    @Test
    void theRoutineGoesToAFileOrAFolder() throws IOException {
        Path workout = text("Leg day\n\nHip thrust 3x12, rest 60 s");
        Path file = folder.resolve("leg.json");
        assertThat(run("import-routine", workout, "--out", file)).isZero();
        assertThat(file).exists();
        assertThat(run("import-routine", workout, "--out", folder, "--name", "Other")).isZero();
        assertThat(folder.resolve("Other.json")).content().contains("\"name\": \"Other\"");
        assertThat(run("export", file, "--to", "text", "--out", folder.resolve("leg.txt"))).isZero();
        assertThat(folder.resolve("leg.txt")).content().startsWith("Leg day (");
    }

    @Test
    void aTextIsReadFromTheStandardInput() throws IOException {
        out.reset();
        DataDirectory home = new DataDirectory(folder.resolve("home").toAbsolutePath());
        int code = new PumpwiseCommand(
                        home,
                        () -> new ByteArrayInputStream("Glute bridge 3x15".getBytes(UTF_8)),
                        () -> Instant.EPOCH,
                        new PrintStream(out, true, UTF_8),
                        new PrintStream(err, true, UTF_8))
                .run("import-routine", "-");
        assertThat(code).isZero();
        assertThat(json().path("work").path(0).path("exercise").asText()).isEqualTo("glute-bridge");
    }

    @Test
    void aHugeTextAndAnUnknownFormatAreRefused() throws IOException {
        assertThat(run("import-routine", text("hip thrust 3x12\n".repeat(700_000)))).isEqualTo(2);
        assertThat(err()).contains("workout.txt").hasLineCount(1);
        assertThat(run("import-routine", text("hip thrust 3x12\n".repeat(10_000)))).isEqualTo(2);
        assertThat(err()).contains("too long");
        assertThat(run("export", sample, "--to", "stone")).isEqualTo(2);
        assertThat(err()).contains("text, markdown, png, pdf, html, liftlog, intervals, liftoscript, ics, json");
    }
}
