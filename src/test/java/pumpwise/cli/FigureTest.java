package pumpwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `figure`: pictures of exercises in files.
class FigureTest extends CommandRun {

    @Test
    void aPngHasTheWantedSize() throws IOException {
        Path file = folder.resolve("bridge.png");
        assertThat(run("figure", "glute-bridge", "--size", 200, "--out", file)).isZero();
        assertThat(out()).isEqualTo("Written to " + file + System.lineSeparator());
        BufferedImage image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(200);
        assertThat(image.getHeight()).isEqualTo(200);
    }

    @Test
    void anSvgNamesTheExercise() {
        Path file = folder.resolve("bridge.SVG");
        assertThat(run("figure", "Glute bridge", "--out", file)).isZero();
        assertThat(file).content().startsWith("<?xml").contains("<title>Glute bridge</title>", "width=\"480\"");
    }

    @Test
    void theMomentAndTheThemeMatter() throws IOException {
        byte[] low = drawn("--at", "low");
        assertThat(drawn("--at", "0")).isEqualTo(low);
        assertThat(drawn("--at", "peak")).isEqualTo(drawn("--at", "1")).isEqualTo(drawn()).isNotEqualTo(low);
        assertThat(drawn("--at", "0.5")).isNotEqualTo(low).isNotEqualTo(drawn());
        assertThat(drawn("--theme", "dark")).isNotEqualTo(drawn());
        assertThat(drawn("--theme", "light")).isEqualTo(drawn());
    }

    /// The middle of a step, where the other foot is ahead.
    @Test
    void thePeakOfAWalkIsTheMiddleOfAStep() throws IOException {
        Path file = folder.resolve("walk.png");
        run("figure", "walking-lunge", "--at", "peak", "--out", file);
        byte[] peak = Files.readAllBytes(file);
        run("figure", "walking-lunge", "--at", "0.25", "--out", file);
        assertThat(Files.readAllBytes(file)).isEqualTo(peak);
    }

    private byte[] drawn(Object... options) throws IOException {
        Path file = folder.resolve("drawn.png");
        List<Object> arguments = new ArrayList<>(List.of("figure", "glute-bridge", "--size", 96, "--out", file));
        arguments.addAll(List.of(options));
        assertThat(run(arguments.toArray())).isZero();
        return Files.readAllBytes(file);
    }

    @Test
    void aMisspelledExerciseIsSuggested() {
        assertThat(run("figure", "Glute brigde", "--out", folder.resolve("a.png"))).isEqualTo(2);
        assertThat(err()).contains("“Glute brigde”", "Did you mean glute-bridge?");
        assertThat(run("figure", "xyz", "--out", folder.resolve("a.png"))).isEqualTo(2);
        assertThat(err()).contains("“xyz”", "pumpwise exercises");
        assertThat(folder.resolve("a.png")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "--at, middle", "--at, 1.5", "--at, -1", "--at, NaN", "--theme, LIGHT", "--theme, blue", "--size, 10", "--size, 1e9",
        "--size, 99.5", "--size, big"
    })
    void anInvalidValueIsQuotedWithWhatIsAllowed(String option, String value) {
        Path file = folder.resolve("a.png");
        assertThat(run("figure", "glute-bridge", option + "=" + value, "--out", file)).isEqualTo(2);
        assertThat(err()).contains(option, "“" + value + "”");
        assertThat(file).doesNotExist();
    }

    @Test
    void theFileMustSayItsFormat() {
        assertThat(run("figure", "glute-bridge", "--out", folder.resolve("a.gif"))).isEqualTo(2);
        assertThat(err()).contains("a.gif", ".png or .svg");
        assertThat(run("figure", "glute-bridge")).isEqualTo(2);
        assertThat(err()).contains("--out");
    }

    @Test
    void aMissingFolderIsNamed() {
        assertThat(run("figure", "glute-bridge", "--out", folder.resolve("none").resolve("a.png"))).isEqualTo(2);
        assertThat(err()).contains("a.png").doesNotContain("Exception");
    }

    @Test
    void anOwnExerciseMayHaveNoFigure() throws IOException {
        Path exercises = Files.createDirectories(folder.resolve("home").resolve("exercises"));
        ObjectNode own = (ObjectNode) new ObjectMapper().readTree(Path.of("exercises", "light-cardio.json").toFile());
        own.put("id", "wall-sit").put("name", "Wall sit").remove("figure");
        Files.writeString(exercises.resolve("wall-sit.json"), own.toString());
        assertThat(run("figure", "wall-sit", "--out", folder.resolve("a.svg"))).isEqualTo(2);
        assertThat(err()).contains("Wall sit", "no figure");
    }
}
