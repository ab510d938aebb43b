package pumpwise.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
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

/// Takes pictures of rows that are being edited: several selected, dragged into a superset, and a refused figure.
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
        "plan-refused, DARK, 880, 600"
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
        Image image = WaitForAsyncUtils.asyncFx(() -> stage.getScene().snapshot(null)).get();
        WaitForAsyncUtils.asyncFx(stage::close).get();
        Pictures.write(
                image,
                FOLDER.resolve("%s-%s-%dx%d.png".formatted(name, theme.name().toLowerCase(Locale.ROOT), width, height)));
    }

    private void pose(String name) {
        ScrollPane pane = (ScrollPane) stage.getScene().getRoot().lookup("#routinePane");
        pane.setVvalue(name.equals("plan-refused") || name.equals("plan-selected") ? 0.35 : 0.7);
        stage.getScene().getRoot().layout();
        List<Node> rows = List.copyOf(pane.lookupAll("#section-work .item"));
        switch (name) {
            case "plan-selected" -> {
                mouse(MouseEvent.MOUSE_PRESSED, rows.get(0), 20, false);
                mouse(MouseEvent.MOUSE_RELEASED, rows.get(0), 20, false);
                mouse(MouseEvent.MOUSE_PRESSED, rows.get(1), 20, true);
            }
            case "plan-dragging" -> {
                mouse(MouseEvent.MOUSE_PRESSED, rows.get(1), 20, true);
                mouse(MouseEvent.MOUSE_PRESSED, rows.get(2), 20, true);
                mouse(MouseEvent.MOUSE_PRESSED, rows.get(2), 20, false);
                Bounds member = rows.get(3).localToScene(rows.get(3).getLayoutBounds());
                Bounds from = rows.get(2).localToScene(rows.get(2).getLayoutBounds());
                mouse(MouseEvent.MOUSE_DRAGGED, rows.get(2), member.getMaxY() - 10 - from.getMinY(), false);
            }
            case "plan-refused" -> {
                TextField rest = (TextField) rows.get(0).lookup("#rest");
                rest.requestFocus();
                rest.setText("90-60");
                Event.fireEvent(rest, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
                TextField amount = (TextField) rows.get(1).lookup("#amount");
                amount.requestFocus();
                amount.setText("8-10");
            }
            default -> pane.lookup("#section-work .superset").requestFocus();
        }
    }

    private static void mouse(EventType<MouseEvent> type, Node row, double below, boolean control) {
        Bounds bounds = row.localToScene(row.getLayoutBounds());
        Event.fireEvent(
                row,
                new MouseEvent(
                        type, bounds.getMinX() + 20, bounds.getMinY() + below, 0, 0, MouseButton.PRIMARY, 1, false, control,
                        false, false, true, false, false, true, false, true, null));
    }
}
