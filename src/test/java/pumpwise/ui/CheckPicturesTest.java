package pumpwise.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import pumpwise.ui.common.Theme;

/// Takes pictures of the pump check in use, and of the timeline and totals.
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class CheckPicturesTest {

    private static final Path FOLDER = Path.of("target/pictures");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "check-reason, LIGHT, 1100, 720",
        "check-reason, DARK, 880, 600",
        "check-off, LIGHT, 1100, 720",
        "check-off, DARK, 1100, 720",
        "check-figures, LIGHT, 1100, 720",
        "check-figures, DARK, 1100, 720",
        "check-timeline, LIGHT, 1100, 720",
        "check-timeline, DARK, 1100, 720",
        "check-timeline, LIGHT, 880, 600",
        "check-long, LIGHT, 1100, 720",
        "exercise, LIGHT, 1100, 720",
        "exercise, DARK, 880, 600",
        "fixed-all, LIGHT, 1100, 720",
        "fixed-all, DARK, 880, 600",
        "timeline-short, LIGHT, 1100, 720",
        "timeline-short, DARK, 880, 600"
    })
    void takesAPicture(String name, Theme theme, int width, int height, FxRobot robot) throws Exception {
        Desk desk = new Desk(folder);
        desk.home.create();
        if (!List.of("check-timeline", "check-figures", "exercise").contains(name)) {
            String routine =
                    switch (name) {
                        case "check-long" -> manyFindings();
                        case "timeline-short" -> shortSession();
                        default -> someFindings();
                    };
            Path file = Files.writeString(folder.resolve("findings.json"), routine);
            Files.writeString(desk.home.settings(), settings(file));
        }
        Stage stage = desk.open(theme, width, height);
        use(name, robot, stage);
        Pictures.take(
                stage,
                FOLDER.resolve("%s-%s-%dx%d.png".formatted(name, theme.name().toLowerCase(Locale.ROOT), width, height)));
    }

    private static void use(String name, FxRobot robot, Stage stage) {
        switch (name) {
            case "check-reason" -> {
                press(robot, stage, ".off");
                robot.write("heavy");
            }
            case "check-off" -> {
                press(robot, stage, ".off");
                robot.write("a heavy block on purpose");
                robot.type(KeyCode.ENTER);
            }
            case "check-timeline" -> {
                robot.interact(() -> node(stage, "#timeline").requestFocus());
                for (int step = 0; step < 24; step++) {
                    robot.type(KeyCode.RIGHT);
                }
            }
            case "exercise" -> {
                robot.interact(() -> node(stage, ".routine-lines").requestFocus());
                robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
                robot.push(KeyCode.CONTROL, KeyCode.I);
            }
            case "fixed-all" -> press(robot, stage, "#fix-all");
            case "check-figures" -> press(robot, stage, ".muscles-more");
            default -> WaitForAsyncUtils.waitForFxEvents();
        }
    }

    private static void press(FxRobot robot, Stage stage, String query) {
        Node button = node(stage, query);
        robot.interact(button::requestFocus);
        robot.type(KeyCode.SPACE);
        robot.interact(() -> reveal(button));
    }

    private static void reveal(Node button) {
        Node at = button;
        while (at != null && !(at instanceof ScrollPane)) {
            at = at.getParent();
        }
        if (at instanceof ScrollPane pane && button.getStyleClass().contains("muscles-more")) {
            pane.layout();
            pane.setVvalue(1);
        }
    }

    private static Node node(Stage stage, String query) {
        return stage.getScene().getRoot().lookup(query);
    }

    private static String someFindings() {
        return """
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
                    { "exercise": "single-leg-rdl", "sets": "2-3", "reps": "26-30", "rest": "60-90 s" }
                  ],
                  "coolDown": []
                }
                """;
    }

    private static String shortSession() {
        return """
                {
                  "format": "pumpwise-routine/1",
                  "name": "Three minutes",
                  "work": [
                    { "exercise": "barbell-hip-thrust", "sets": 2, "reps": "15", "hold": "2 s", "rest": "30 s" },
                    { "exercise": "frog-pump", "sets": 1, "reps": "20" }
                  ]
                }
                """;
    }

    private static String manyFindings() {
        String item = "{ \"exercise\": \"barbell-hip-thrust\", \"sets\": 3, \"reps\": 8, \"rest\": \"2 min\" }";
        return "{ \"format\": \"pumpwise-routine/1\", \"name\": \"Much too much\", \"work\": ["
                + String.join(",", Collections.nCopies(60, item)) + "] }";
    }

    private static String settings(Path routine) {
        return "{ \"lastRoutine\": \"" + routine.toString().replace("\\", "\\\\") + "\" }";
    }
}
