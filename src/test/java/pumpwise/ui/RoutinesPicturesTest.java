package pumpwise.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Locale;
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
import pumpwise.storage.routine.Template;
import pumpwise.storage.routine.Templates;
import pumpwise.ui.common.Theme;

/// Takes pictures of the list of routines, and of a routine that could not be saved.
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class RoutinesPicturesTest {

    private static final Path FOLDER = Path.of("target/pictures");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "routines, LIGHT, 1100, 720",
        "routines, DARK, 1100, 720",
        "routines, LIGHT, 880, 600",
        "routines, DARK, 880, 600",
        "routines-rename, LIGHT, 1100, 720",
        "routines-deleted, LIGHT, 1100, 720",
        "routines-deleted, DARK, 880, 600",
        "routines-empty, LIGHT, 1100, 720",
        "routines-empty, DARK, 1100, 720",
        "routines-empty, LIGHT, 880, 600",
        "routines-empty, DARK, 880, 600",
        "routines-nothing, LIGHT, 880, 600",
        "plan-not-saved, LIGHT, 1100, 720",
        "plan-not-saved, DARK, 880, 600",
        "plan-long-name, LIGHT, 880, 600"
    })
    void takesAPicture(String name, Theme theme, int width, int height, FxRobot robot) throws Exception {
        Desk desk = new Desk(folder);
        desk.home.create();
        if (!name.equals("routines-empty")) {
            fill(desk.home.routines());
        }
        Stage stage = desk.open(theme, width, height);
        act(name, desk, robot);
        WaitForAsyncUtils.waitForFxEvents();
        Pictures.take(
                stage,
                FOLDER.resolve("%s-%s-%dx%d.png".formatted(name, theme.name().toLowerCase(Locale.ROOT), width, height)));
    }

    private static void act(String name, Desk desk, FxRobot robot) throws IOException {
        switch (name) {
            case "plan-not-saved" -> {
                Path file = desk.home.routines().resolve("Twenty minutes with a band.json");
                Files.delete(file);
                Files.createDirectory(file);
                robot.interact(() -> robot.lookup("#name").query().requestFocus());
                robot.write("Bands, ");
                robot.type(KeyCode.ENTER);
            }
            case "plan-long-name" -> {
                robot.interact(() -> robot.lookup("#name").query().requestFocus());
                robot.write("The one with everything: thrusts, kickbacks, walks, bridges, and a long stretch at the end of it");
                robot.type(KeyCode.ENTER);
            }
            case "routines-empty" -> {
                robot.push(KeyCode.CONTROL, KeyCode.O);
                robot.type(KeyCode.DELETE);
            }
            case "routines-deleted" -> {
                robot.push(KeyCode.CONTROL, KeyCode.O);
                robot.type(KeyCode.DELETE);
            }
            case "routines-rename" -> {
                robot.push(KeyCode.CONTROL, KeyCode.O);
                robot.type(KeyCode.DOWN, KeyCode.F2);
            }
            case "routines-nothing" -> {
                robot.push(KeyCode.CONTROL, KeyCode.O);
                robot.write("marathon");
            }
            default -> robot.push(KeyCode.CONTROL, KeyCode.O);
        }
    }

    private static void fill(Path routines) throws IOException {
        for (Template template : Templates.all()) {
            Files.write(routines.resolve(template.id() + ".json"), template.bytes());
        }
        Files.move(routines.resolve("home-bands.json"), routines.resolve("Twenty minutes with a band.json"));
        write(routines, "anna", "For Anna: \\\"easy\\\" <week 2> \uD83C\uDF51");
        write(routines, "rtl", "\u062A\u0645\u0631\u064A\u0646 \u0627\u0644\u0623\u0631\u062F\u0627\u0641");
        write(routines, "long", "A very long name that somebody gave to a routine because there was so much to say about it and nobody stopped them");
        Files.writeString(routines.resolve("from the phone.json"), "{ \"format\": \"pumpwise-routine/1\", \"nme\": \"x\" }");
        Files.setLastModifiedTime(
                routines.resolve("Twenty minutes with a band.json"),
                FileTime.fromMillis(4_000_000_000_000L));
    }

    private static void write(Path routines, String file, String name) throws IOException {
        Files.writeString(
                routines.resolve(file + ".json"),
                """
                { "format": "pumpwise-routine/1", "name": "%s",
                  "work": [ { "exercise": "glute-bridge", "sets": 3, "reps": "15-20", "hold": "1 s", "rest": "45-60 s" } ] }
                """
                        .formatted(name));
    }
}
