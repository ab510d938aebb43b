package pumpwise.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import pumpwise.ui.common.Theme;

/// Takes pictures of the Plan screen for the README: the sample, and a routine with something to fix.
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class PlanPicturesTest {

    private static final Path FOLDER = Path.of("target/pictures");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "plan, LIGHT, 1100, 720",
        "plan, DARK, 1100, 720",
        "plan, LIGHT, 880, 600",
        "plan, DARK, 880, 600",
        "plan-findings, LIGHT, 1100, 720",
        "plan-findings, DARK, 1100, 720",
        "plan-findings, LIGHT, 880, 600",
        "plan-findings, DARK, 880, 600",
        "plan-three, LIGHT, 1100, 720",
        "plan-forty, LIGHT, 1100, 720",
        "plan-forty, DARK, 880, 600",
        "plan-names, LIGHT, 1100, 720",
        "plan-names, LIGHT, 880, 600",
        "plan-names, DARK, 1366, 720",
        "plan-large-text, LIGHT, 1100, 720",
        "plan-empty, LIGHT, 1100, 720",
        "plan-empty, DARK, 1100, 720",
        "plan-empty, LIGHT, 880, 600",
        "plan-empty, DARK, 880, 600"
    })
    void takesAPicture(String name, Theme theme, int width, int height) throws Exception {
        Desk desk = new Desk(folder);
        desk.home.create();
        switch (name) {
            case "plan-findings" -> Files.writeString(desk.home.settings(), settings(findings()));
            case "plan-three" -> Files.writeString(desk.home.settings(), settings(three()));
            case "plan-forty" -> Files.writeString(desk.home.settings(), settings(forty()));
            case "plan-names" -> Files.writeString(desk.home.settings(), settings(names()));
            case "plan-large-text" -> Files.writeString(desk.home.settings(), "{ \"look\": { \"textSize\": 130 } }");
            case "plan-empty" -> Files.writeString(desk.home.settings(), settings(empty()));
            default -> {}
        }
        Stage stage = desk.open(theme, width, height);
        Pictures.take(
                stage,
                FOLDER.resolve("%s-%s-%dx%d.png".formatted(name, theme.name().toLowerCase(Locale.ROOT), width, height)));
    }

    private Path empty() throws IOException {
        return Files.writeString(
                folder.resolve("empty.json"),
                """
                { "format": "pumpwise-routine/1", "name": "New routine", "work": [] }
                """);
    }

    private Path three() throws IOException {
        return Files.writeString(folder.resolve("three.json"), """
                { "format": "pumpwise-routine/1", "name": "Short and sweet", "work": [
                    { "exercise": "barbell-hip-thrust", "sets": 3, "reps": "15-20", "hold": "2 s", "rest": "60 s", "load": "60 kg" },
                    { "exercise": "romanian-deadlift", "sets": 3, "reps": "12-15", "rest": "60-90 s", "load": "2 x 20 kg" },
                    { "exercise": "frog-pump", "sets": 3, "reps": "20-25", "hold": "1 s", "rest": "45 s" } ] }
                """);
    }

    private Path forty() throws IOException {
        String item =
                "{ \"exercise\": \"barbell-hip-thrust\", \"sets\": 3, \"reps\": \"15-20\", \"hold\": \"2 s\", \"rest\": \"60 s\" }";
        return Files.writeString(
                folder.resolve("forty.json"),
                "{ \"format\": \"pumpwise-routine/1\", \"name\": \"Everything\", \"work\": ["
                        + String.join(",", Collections.nCopies(40, item)) + "] }");
    }

    private Path names() throws IOException {
        return Files.writeString(folder.resolve("names.json"), """
                { "format": "pumpwise-routine/1", "name": "Long names", "work": [
                    { "exercise": "machine-glute-medius-kickback", "sets": "3-4", "reps": "15-20", "hold": "1-2 s", "rest": "120-180 s",
                      "load": "62.5 kg" },
                    { "superset": [
                        { "exercise": "banded-glute-medius-kickback", "reps": "15-20", "hold": "1-1.5 s", "load": "2 x 20 kg dumbbells + red band" },
                        { "exercise": "the-wonderful-machine-at-the-back-of-my-cousins-gym", "reps": "100-120" },
                        { "exercise": "single-leg-rdl", "reps": "12-15", "load": "2 x 22.5 kg" }
                      ], "sets": "2-3", "rest": "60-90 s" },
                    { "exercise": "glute-hyperextension", "sets": 3, "reps": "15-20", "hold": "1 s", "rest": "45-60 s",
                      "note": "Squeeze your glutes hard at the top." } ] }
                """);
    }

    private Path findings() throws IOException {
        return Files.writeString(folder.resolve("findings.json"), """
                {
                  "format": "pumpwise-routine/1",
                  "name": "Leg day finisher",
                  "warmUp": [{ "exercise": "light-cardio", "time": "3 min" }],
                  "work": [
                    { "exercise": "barbell-hip-thrust", "sets": "3-4", "reps": "8-10", "rest": "2-3 min", "load": "60 kg" },
                    { "superset": [
                        { "exercise": "banded-lateral-walk", "steps": "15-20" },
                        { "exercise": "banded-glute-bridge", "reps": "15-20" }
                      ], "sets": 3, "rest": "60 s" },
                    { "exercise": "my-cousins-glute-machine", "sets": 3, "reps": "15-20", "rest": "45-60 s" },
                    { "exercise": "single-leg-rdl", "sets": "2-3", "reps": "26-30", "rest": "60-90 s",
                      "cue": "Long spine, hips square, push the floor away", "note": "Hold on to the rack if it wobbles" }
                  ],
                  "coolDown": []
                }
                """);
    }

    private static String settings(Path routine) {
        return "{ \"lastRoutine\": \"" + routine.toString().replace("\\", "\\\\") + "\" }";
    }
}
