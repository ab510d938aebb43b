package pumpwise.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import pumpwise.catalog.Exercise;
import pumpwise.storage.exercise.CatalogReader;
import pumpwise.storage.exercise.OwnExercises;
import pumpwise.storage.file.AtomicFile;
import pumpwise.ui.common.Theme;

/// Measures how long the UI thread works for each frame while the cards of the Library scroll, with a figure on each of
/// 200 cards. A frame scrolls as far as a fast turn of the mouse wheel, so that new cards come into view all the time.
@Tag("typing")
@ExtendWith(ApplicationExtension.class)
class CardScrollingBenchmark {

    private static final int CARDS = 200;
    private static final int PASSES = 4;
    private static final double PIXELS = 60;
    private static final double FRAME = 16;

    @TempDir
    Path folder;

    @Test
    void scrollingThroughTheCardsTakesLessThanAFrame(FxRobot robot) throws Exception {
        Desk desk = new Desk(folder.resolve("home"));
        new OwnExercises(desk.home.exercises(), new AtomicFile()).saveAll(copies(), _ -> {});
        Stage stage = FxToolkit.registerStage(Stage::new);
        robot.interact(() -> desk.open(stage, Theme.LIGHT));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#count").queryLabeled().getText()).startsWith(CARDS + " exercises");
        VirtualFlow<?> flow = robot.lookup("#cards .virtual-flow").query();

        List<Double> millis = new ArrayList<>();
        for (int pass = 0; pass < PASSES; pass++) {
            millis.clear();
            double direction = pass % 2 == 0 ? PIXELS : -PIXELS;
            double end = pass % 2 == 0 ? 1 : 0;
            while (flow.getPosition() != end) {
                millis.add(UiWork.of(stage, () -> flow.scrollPixels(direction)).millis());
            }
        }

        double[] sorted = millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(
                "scrolling through %d cards in %d frames: median %.1f ms, 90 %% %.1f ms, most %.1f ms%n",
                CARDS, sorted.length, sorted[sorted.length / 2], sorted[sorted.length * 9 / 10], sorted[sorted.length - 1]);
        assertThat(Arrays.stream(sorted).max().orElseThrow()).isLessThan(FRAME);
        robot.interact(stage::close);
    }

    /// Custom exercises with figures, as many as are missing.
    private static List<Exercise> copies() {
        List<Exercise> builtIn = new CatalogReader().builtIn().exercises();
        List<Exercise> copies = new ArrayList<>();
        for (int index = 0; builtIn.size() + copies.size() < CARDS; index++) {
            Exercise original = builtIn.get(index % builtIn.size());
            copies.add(original.asCopy(original.name() + " " + index).withId(original.id() + "-copy-" + index));
        }
        return copies;
    }
}
