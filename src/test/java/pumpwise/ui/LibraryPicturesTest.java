package pumpwise.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
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
import pumpwise.ui.figure.StillFigure;

/// Takes pictures of the Library screen: the list, the form, and the preview of an import.
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class LibraryPicturesTest {

    private static final Path FOLDER = Path.of("target/pictures");
    private static final Path FILE = Path.of("src/test/resources/pumpwise/storage/exercise/imports/free-exercises.json");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "library, LIGHT, 1100, 720",
        "library, DARK, 1100, 720",
        "library, LIGHT, 880, 600",
        "library, DARK, 880, 600",
        "library-filtered, LIGHT, 1100, 720",
        "library-filtered, DARK, 1100, 720",
        "library-filtered, LIGHT, 880, 600",
        "library-filtered, DARK, 880, 600",
        "library-nothing, LIGHT, 1100, 720",
        "library-nothing, DARK, 1100, 720",
        "library-nothing, LIGHT, 880, 600",
        "library-nothing, DARK, 880, 600",
        "library-own-none, LIGHT, 1100, 720",
        "library-own-none, DARK, 1100, 720",
        "library-own-none, LIGHT, 880, 600",
        "library-own-none, DARK, 880, 600",
        "library-own, LIGHT, 1100, 720",
        "library-own, DARK, 1100, 720",
        "library-own, LIGHT, 880, 600",
        "library-own, DARK, 880, 600",
        "library-page, LIGHT, 1100, 720",
        "library-page, DARK, 1100, 720",
        "library-page, LIGHT, 880, 600",
        "library-page, DARK, 880, 600",
        "library-page-end, LIGHT, 1100, 720",
        "library-page-end, DARK, 1100, 720",
        "library-page-end, LIGHT, 880, 600",
        "library-page-end, DARK, 880, 600",
        "library-page-own, LIGHT, 1100, 720",
        "library-page-own, DARK, 1100, 720",
        "library-page-own, LIGHT, 880, 600",
        "library-page-own, DARK, 880, 600",
        "library-page-added, LIGHT, 1100, 720",
        "library-page-added, DARK, 880, 600",
        "library-still, LIGHT, 1100, 720",
        "library-still, DARK, 880, 600",
        "library-page-still, LIGHT, 880, 600",
        "library-contrast, LIGHT, 880, 600",
        "library-contrast, DARK, 1100, 720",
        "library-page-contrast, LIGHT, 1100, 720",
        "library-page-contrast, DARK, 880, 600",
        "library-form, LIGHT, 1100, 720",
        "library-form, DARK, 1100, 720",
        "library-form, LIGHT, 880, 600",
        "library-form, DARK, 880, 600",
        "library-form-invalid, LIGHT, 1100, 720",
        "library-form-invalid, DARK, 880, 600",
        "library-form-leaving, LIGHT, 880, 600",
        "library-import, LIGHT, 1100, 720",
        "library-import, DARK, 1100, 720",
        "library-import, LIGHT, 880, 600",
        "library-import, DARK, 880, 600",
        "library-import-skipped, LIGHT, 880, 600",
        "library-imported, LIGHT, 1100, 720"
    })
    void takesAPicture(String name, Theme theme, int width, int height, FxRobot robot) throws Exception {
        Desk desk = new Desk(folder);
        Path file = Files.copy(FILE, folder.resolve("gym-friends.json"), StandardCopyOption.REPLACE_EXISTING);
        Stage stage = desk.open(theme, width, height);
        robot.interact(() -> {
            Scene scene = stage.getScene();
            scene.getPreferences().setReducedMotion(name.endsWith("still"));
            scene.getRoot().pseudoClassStateChanged(PseudoClass.getPseudoClass("high-contrast"), name.endsWith("contrast"));
        });
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        switch (name) {
            case "library" -> robot.type(KeyCode.DOWN);
            case "library-filtered" -> {
                robot.clickOn("#filter-isolation");
                robot.clickOn("#filter-equipment");
            }
            case "library-nothing" -> {
                robot.clickOn("#filter-isolation");
                robot.type(KeyCode.SLASH);
                robot.interact(() -> robot.lookup("#search").<TextField>query().setText("hip thruts with a very long band"));
            }
            case "library-own-none" -> robot.clickOn("#own");
            case "library-own" -> {
                imports(desk, file, robot);
                robot.clickOn("#own");
            }
            case "library-page", "library-page-still", "library-page-contrast" -> open("curtsy", robot);
            case "library-page-end" -> {
                open("hip thrust", robot);
                robot.interact(() -> robot.lookup("#page").<ScrollPane>query().setVvalue(1));
                robot.interact(() -> robot.lookup("#alternatives").queryAs(Parent.class).getChildrenUnmodifiable().getFirst().requestFocus());
            }
            case "library-page-own" -> {
                imports(desk, file, robot);
                open("partner straddle", robot);
            }
            case "library-page-added" -> {
                open("clam", robot);
                robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            }
            case "library-form" -> robot.push(KeyCode.CONTROL, KeyCode.D);
            case "library-form-leaving" -> {
                robot.push(KeyCode.CONTROL, KeyCode.D);
                robot.type(KeyCode.X);
                robot.type(KeyCode.ESCAPE);
            }
            case "library-form-invalid" -> {
                robot.push(KeyCode.CONTROL, KeyCode.N);
                robot.push(KeyCode.CONTROL, KeyCode.S);
            }
            case "library-import" -> {
                desk.imports.add(file);
                robot.push(KeyCode.CONTROL, KeyCode.I);
            }
            case "library-import-skipped" -> {
                desk.imports.add(file);
                robot.push(KeyCode.CONTROL, KeyCode.I);
                robot.clickOn("#skipped");
            }
            case "library-imported" -> {
                desk.imports.add(file);
                robot.push(KeyCode.CONTROL, KeyCode.I);
                robot.type(KeyCode.ENTER);
            }
            default -> {}
        }
        // Figures are drawn a few at a time.
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> isDrawn(stage));
        WaitForAsyncUtils.waitForFxEvents();
        Pictures.take(
                stage,
                FOLDER.resolve("%s-%s-%dx%d.png".formatted(name, theme.name().toLowerCase(Locale.ROOT), width, height)));
    }

    private static boolean isDrawn(Stage stage) throws Exception {
        return WaitForAsyncUtils.asyncFx(() -> stage.getScene().getRoot().lookupAll(".card-figure").stream()
                        .map(Pane.class::cast)
                        .allMatch(figure -> figure.getChildren().stream()
                                .anyMatch(part -> part.isVisible()
                                        && !(part instanceof StillFigure still && still.isEmpty()))))
                .get();
    }

    private static void imports(Desk desk, Path file, FxRobot robot) {
        desk.imports.add(file);
        robot.push(KeyCode.CONTROL, KeyCode.I);
        robot.type(KeyCode.ENTER);
    }

    private static void open(String query, FxRobot robot) {
        robot.interact(() -> robot.lookup("#search").<TextField>query().setText(query));
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.type(KeyCode.ENTER);
    }
}
