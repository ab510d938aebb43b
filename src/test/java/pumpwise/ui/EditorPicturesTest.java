package pumpwise.ui;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import pumpwise.ui.common.Theme;

/// Takes pictures of rows that are being edited: several selected, dragged into a superset, and an invalid value.
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class EditorPicturesTest {

    private static final Path FOLDER = Path.of("target/pictures");

    @TempDir
    Path folder;

    private Stage stage;

    @ParameterizedTest
    @CsvSource({
        "plan-selected, LIGHT, 1100, 720",
        "plan-selected, DARK, 880, 600",
        "plan-dragging, LIGHT, 1100, 720",
        "plan-dragging, DARK, 1100, 720",
        "plan-dragging, LIGHT, 880, 600",
        "plan-superset, LIGHT, 1100, 720",
        "plan-superset, DARK, 880, 600",
        "plan-refused, LIGHT, 1100, 720",
        "plan-refused, DARK, 880, 600",
        "plan-editing, LIGHT, 1100, 720",
        "plan-editing, DARK, 880, 600",
        "plan-folded, LIGHT, 1100, 720",
        "plan-details, LIGHT, 1100, 720",
        "plan-details, DARK, 880, 600"
    })
    void takesAPicture(String name, Theme theme, int width, int height) throws Exception {
        Desk desk = new Desk(folder);
        desk.home.create();
        stage = FxToolkit.registerStage(Stage::new);
        WaitForAsyncUtils.asyncFx(() -> {
                    desk.open(stage, theme);
                    stage.setWidth(width);
                    stage.setHeight(height);
                })
                .get();
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.asyncFx(() -> pose(name)).get();
        WaitForAsyncUtils.waitForFxEvents();
        Pictures.take(
                stage,
                FOLDER.resolve("%s-%s-%dx%d.png".formatted(name, theme.name().toLowerCase(Locale.ROOT), width, height)));
    }

    private void pose(String name) {
        List<Node> rows = stage.getScene().getRoot().lookupAll(".item").stream()
                .sorted(Comparator.comparingDouble(Node::getLayoutY))
                .toList();
        Node thrust = row(rows, "Barbell hip thrust");
        Node kickback = row(rows, "Cable glute kickback");
        Node walk = row(rows, "Banded lateral walk");
        switch (name) {
            case "plan-selected" -> {
                click(thrust.lookup(".number"), false);
                mouse(MouseEvent.MOUSE_PRESSED, kickback.lookup(".number"), 0, true);
            }
            case "plan-dragging" -> {
                Node hyper = row(rows, "Glute-focused hyperextension");
                mouse(MouseEvent.MOUSE_PRESSED, kickback.lookup(".number"), 0, true);
                mouse(MouseEvent.MOUSE_PRESSED, hyper.lookup(".number"), 0, true);
                mouse(MouseEvent.MOUSE_PRESSED, hyper.lookup(".number"), 0, false);
                mouse(MouseEvent.MOUSE_DRAGGED, hyper.lookup(".number"), walk.getLayoutY() - hyper.getLayoutY() + 12, false);
            }
            case "plan-refused" -> {
                type(thrust, "rest", "90-60");
                TextField field = type(kickback, "amount", "8-10");
                Event.fireEvent(field, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.UP, false, false, false, false));
                type(kickback, "hold", "5-");
            }
            case "plan-editing" -> click(thrust.lookup("#rest"), false);
            case "plan-folded" -> {
                click(stage.getScene().lookup("#section-warm-up"), false);
                click(stage.getScene().lookup("#section-cool-down"), false);
            }
            case "plan-details" -> {
                click(kickback.lookup(".row-more"), false);
                click(kickback.lookup(".number"), false);
            }
            default -> click(stage.getScene().getRoot().lookup(".superset .number"), false);
        }
    }

    private static Node row(List<Node> rows, String name) {
        return rows.stream().filter(row -> name.equals(row.getAccessibleText())).findFirst().orElseThrow();
    }

    private TextField type(Node row, String field, String text) {
        click(row.lookup("#" + field), false);
        TextField editor = (TextField) stage.getScene().lookup("#value-editor");
        editor.setText(text);
        Event.fireEvent(editor, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        return editor;
    }

    private static void click(Node node, boolean control) {
        mouse(MouseEvent.MOUSE_PRESSED, node, 0, control);
        mouse(MouseEvent.MOUSE_RELEASED, node, 0, control);
    }

    private static void mouse(EventType<MouseEvent> type, Node node, double below, boolean control) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        Event.fireEvent(
                node,
                new MouseEvent(
                        type, bounds.getMinX() + 4, bounds.getMinY() + 4 + below, 0, 0, MouseButton.PRIMARY, 1, false, control,
                        false, false, true, false, false, true, false, true, null));
    }
}
