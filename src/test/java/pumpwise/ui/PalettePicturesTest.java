package pumpwise.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import pumpwise.ui.common.Theme;

/// Takes pictures of the palette over the Plan screen: suggestions, matches, filters, no results, replacing.
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class PalettePicturesTest {

    private static final Path FOLDER = Path.of("target/pictures");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "suggestions, LIGHT, 1100, 720",
        "suggestions, DARK, 1100, 720",
        "suggestions, LIGHT, 880, 600",
        "suggestions, DARK, 880, 600",
        "hits, LIGHT, 1100, 720",
        "hits, DARK, 1100, 720",
        "hits, LIGHT, 880, 600",
        "hits, DARK, 880, 600",
        "filters, LIGHT, 1100, 720",
        "filters, DARK, 1100, 720",
        "filters, LIGHT, 880, 600",
        "filters, DARK, 880, 600",
        "nothing, LIGHT, 1100, 720",
        "nothing, DARK, 880, 600",
        "nothing-filtered, LIGHT, 1100, 720",
        "nothing-filtered, DARK, 880, 600",
        "replace, LIGHT, 1100, 720",
        "replace, DARK, 1100, 720",
        "replace, LIGHT, 880, 600"
    })
    void takesAPicture(String name, Theme theme, int width, int height) throws Exception {
        Desk desk = new Desk(folder);
        desk.home.create();
        if (name.equals("suggestions")) {
            Files.writeString(desk.home.settings(), settings(begun()));
        }
        Stage stage = desk.open(theme, width, height);
        WaitForAsyncUtils.asyncFx(() -> prepare(stage, name)).get();
        WaitForAsyncUtils.waitForFxEvents();
        Pictures.take(
                stage,
                FOLDER.resolve("palette-%s-%s-%dx%d.png"
                        .formatted(name, theme.name().toLowerCase(Locale.ROOT), width, height)));
    }

    private static void prepare(Stage stage, String name) {
        if (name.equals("replace")) {
            stage.getScene().lookup("#routine-lines").requestFocus();
            for (int line = 0; line < 6; line++) {
                press(stage, "#routine-lines", KeyCode.DOWN, false);
            }
            press(stage, "#routine-lines", KeyCode.R, true);
            return;
        }
        press(stage, ".root", KeyCode.N, true);
        TextField search = (TextField) stage.getScene().lookup("#exercise-search");
        switch (name) {
            case "hits" -> search.setText("kickbakc");
            case "filters" -> {
                search.setText("glutes");
                fire(stage, "#filter-isolation");
                fire(stage, "#filter-equipment");
                List.of("body-only", "bands", "dumbbell").forEach(piece -> fire(stage, "#piece-" + piece));
            }
            case "nothing" -> search.setText("piano");
            case "nothing-filtered" -> {
                search.setText("piano");
                fire(stage, "#filter-compound");
            }
            default -> {}
        }
    }

    private static void fire(Stage stage, String query) {
        ((ButtonBase) stage.getScene().lookup(query)).fire();
    }

    private static void press(Stage stage, String query, KeyCode key, boolean shortcut) {
        Node node = stage.getScene().lookup(query);
        Platform.requestNextPulse();
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", key.getName(), key, false, shortcut, false, false));
    }

    private Path begun() throws IOException {
        return Files.writeString(folder.resolve("begun.json"), """
                {
                  "format": "pumpwise-routine/1",
                  "name": "Monday",
                  "warmUp": [{ "exercise": "light-cardio", "time": "5-10 min" }],
                  "work": [
                    { "exercise": "romanian-deadlift", "sets": 3, "reps": "15-20", "rest": "60-90 s" }
                  ],
                  "coolDown": []
                }
                """);
    }

    private static String settings(Path routine) {
        return "{ \"lastRoutine\": \"" + routine.toString().replace("\\", "\\\\") + "\" }";
    }
}
