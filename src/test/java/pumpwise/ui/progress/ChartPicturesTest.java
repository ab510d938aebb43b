package pumpwise.ui.progress;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import pumpwise.session.record.SessionRecord;
import pumpwise.ui.Pictures;
import pumpwise.ui.common.Theme;
import pumpwise.ui.progress.exercises.ChartSpan;
import pumpwise.ui.progress.exercises.Metric;
import pumpwise.ui.progress.part.ProgressPart;
import pumpwise.ui.task.SameThreadTasks;

/// Takes pictures of the views with charts, of a full, a sparse, and an empty log.
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class ChartPicturesTest {

    private static final Path FOLDER = Path.of("target/pictures");
    private static final double RAIL = 80;
    private static final double HEADER = 48;

    private final FxRobot robot = new FxRobot();
    private final StackPane place = new StackPane();
    private Stage stage;
    private String suffix;

    @ParameterizedTest
    @CsvSource({"LIGHT, 1100, 720", "DARK, 1100, 720", "LIGHT, 880, 600", "DARK, 880, 600"})
    void exercises(Theme theme, int width, int height) throws Exception {
        open(theme, width, height);
        ChartStand full = new ChartStand(ChartLogs.full(), new SameThreadTasks());
        show(full.exercisesPart());
        take("exercises-full");
        for (String id : List.of(
                "cable-glute-kickback", "banded-glute-bridge", "glute-hyperextension", "banded-lateral-walk",
                "bulgarian-split-squat", "romanian-deadlift", "my-squat", "my-hold", "step-up")) {
            robot.interact(() -> full.exercises.select(id));
            robot.interact(() -> full.page.show(ChartSpan.ALL));
            take("exercises-" + id);
        }
        robot.interact(() -> {
            full.exercises.select("barbell-hip-thrust");
            full.page.show(Metric.SET_BY_SET);
            robot.lookup("#exercise-plot").query().requestFocus();
            full.page.plot().point(20);
        });
        take("exercises-set-by-set");
        robot.interact(() -> full.page.show(Metric.VOLUME));
        take("exercises-volume");
        robot.interact(() -> robot.lookup("#exercise-search").queryAs(TextField.class).setText("squirrel"));
        take("exercises-nothing");
        for (Map.Entry<String, List<SessionRecord>> log :
                Map.of("one", ChartLogs.one(), "few", ChartLogs.few(), "empty", List.<SessionRecord>of()).entrySet()) {
            show(new ChartStand(log.getValue(), new SameThreadTasks()).exercisesPart());
            take("exercises-" + log.getKey());
        }
        robot.interact(stage::close);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1100, 720", "DARK, 1100, 720", "LIGHT, 880, 600", "DARK, 880, 600"})
    void weeks(Theme theme, int width, int height) throws Exception {
        open(theme, width, height);
        for (Map.Entry<String, List<SessionRecord>> log :
                Map.of("full", ChartLogs.full(), "one", ChartLogs.one(), "few", ChartLogs.few(), "empty", List.<SessionRecord>of()).entrySet()) {
            show(new ChartStand(log.getValue(), new SameThreadTasks()).weeksPart());
            take("weeks-" + log.getKey());
            if (log.getKey().equals("full")) {
                robot.push(KeyCode.RIGHT).push(KeyCode.LEFT);
                robot.interact(() -> robot.lookup(".log-finding .toggle-button").queryAs(ToggleButton.class).fire());
                robot.interact(() -> robot.lookup("#weeks .scroll-pane").queryAs(ScrollPane.class).setVvalue(1));
                take("weeks-why");
                robot.interact(() -> robot.lookup("#weeks-more").queryAs(ToggleButton.class).fire());
                take("weeks-more");
                robot.interact(() -> robot.lookup("#weeks-more").queryAs(ToggleButton.class).fire());
                robot.interact(() -> robot.lookup(".log-finding .menu-button").queryAs(MenuButton.class).getItems().getFirst().fire());
                robot.interact(() -> robot.lookup("#weeks .scroll-pane").queryAs(ScrollPane.class).setVvalue(1));
                take("weeks-reason");
                robot.type(KeyCode.ENTER);
                robot.interact(() -> robot.lookup("#weeks .scroll-pane").queryAs(ScrollPane.class).setVvalue(1));
                take("weeks-off");
            }
        }
        robot.interact(stage::close);
    }

    private void open(Theme theme, int width, int height) throws Exception {
        suffix = "%s-%dx%d.png".formatted(theme.name().toLowerCase(Locale.ROOT), width, height);
        stage = FxToolkit.registerStage(Stage::new);
        robot.interact(() -> {
            VBox root = new VBox(place);
            place.setPrefSize(width - RAIL, height - HEADER);
            root.getStyleClass().add("progress");
            root.getStylesheets()
                    .add(Objects.requireNonNull(ProgressScreen.class.getResource("progress.css")).toExternalForm());
            Scene scene = new Scene(root, width - RAIL, height - HEADER);
            theme.dress(scene);
            stage.setScene(scene);
            stage.show();
        });
    }

    private void show(ProgressPart part) {
        robot.interact(() -> {
            place.getChildren().setAll(part.root());
            part.shown();
        });
    }

    private void take(String name) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        Image[] picture = new Image[1];
        robot.interact(() -> picture[0] = stage.getScene().snapshot(null));
        Pictures.write(picture[0], FOLDER.resolve(name + "-" + suffix));
    }
}
