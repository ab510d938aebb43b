package pumpwise.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.event.Event;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import pumpwise.catalog.Catalog;
import pumpwise.routine.Amount;
import pumpwise.routine.Block;
import pumpwise.routine.Range;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.storage.exercise.CatalogReader;
import pumpwise.storage.file.AtomicFile;
import pumpwise.storage.routine.RoutineFile;
import pumpwise.storage.routine.RoutineReader;
import pumpwise.storage.routine.Templates;
import pumpwise.ui.common.Theme;
import pumpwise.ui.plan.view.LineScroller;
import pumpwise.ui.plan.view.ValueLabel;

/// Measures the time from a keystroke in a value to the findings, styled and laid out, in the whole window with a
/// routine of 200 work items. Each keystroke changes the findings, because the value alternates between too few reps
/// and too many. Only the CPU time of the UI thread counts, so that results do not depend on the load of the machine.
@Tag("typing")
@ExtendWith(ApplicationExtension.class)
class TypingBenchmark {

    private static final int ITEMS = 200;
    private static final int KEYS_TO_WARM_UP = 100;
    private static final int KEYS = 100;
    private static final int FRAMES = 200;
    private static final double FRAME = 16;

    @TempDir
    Path folder;

    private Stage stage;
    private TextField figure;

    /// @param routine the name of the routine in the output
    /// @param reps of every item
    @ParameterizedTest
    @CsvSource({"with nothing to find but in the figure, 15-20", "with a finding at every item that has repetitions, 5-6"})
    void fromKeyToFindings(String routine, String reps, FxRobot robot) throws Exception {
        open(reps, robot);
        LineScroller pane = robot.lookup("#routinePane").query();
        robot.interact(() -> pane.setPosition(0.5));
        WaitForAsyncUtils.waitForFxEvents();
        List<ValueLabel> amounts = robot.lookup("#amount").<ValueLabel>queryAllAs(ValueLabel.class).stream()
                .filter(value -> value.getText().equals(reps.replace('-', '\u2013')))
                .toList();
        assertThat(amounts).isNotEmpty();
        robot.clickOn(amounts.get(amounts.size() / 2));
        figure = robot.lookup("#value-editor").query();

        for (int key = 0; key < KEYS_TO_WARM_UP; key++) {
            press(key);
        }
        double[] millis = new double[KEYS];
        for (int key = 0; key < KEYS; key++) {
            millis[key] = press(key).millis();
        }

        Arrays.sort(millis);
        System.out.printf(
                "from key to findings, %d items %s: median %.1f ms, 90 %% %.1f ms, most %.1f ms%n",
                ITEMS, routine, millis[KEYS / 2], millis[KEYS * 9 / 10], millis[KEYS - 1]);
        assertThat(millis[KEYS - 1]).isLessThan(FRAME);
        robot.interact(stage::close);
    }

    @Test
    void scrollingTakesLessThanAFrame(FxRobot robot) throws Exception {
        open("15-20", robot);
        LineScroller pane = robot.lookup("#routinePane").query();
        double[] millis = new double[FRAMES];
        for (int pass = 0; pass < 2; pass++) {
            for (int frame = 0; frame < FRAMES; frame++) {
                double to = (double) frame / FRAMES;
                millis[frame] = UiWork.of(stage, () -> pane.setPosition(to)).millis();
            }
        }

        Arrays.sort(millis);
        System.out.printf(
                "scrolling through %d items: median %.1f ms, 90 %% %.1f ms, most %.1f ms%n",
                ITEMS, millis[FRAMES / 2], millis[FRAMES * 9 / 10], millis[FRAMES - 1]);
        assertThat(millis[FRAMES - 1]).isLessThan(FRAME);
        robot.interact(stage::close);
    }

    private void open(String reps, FxRobot robot) throws Exception {
        Desk desk = new Desk(folder.resolve("home"));
        Path file = folder.resolve("large.json");
        Catalog catalog = new CatalogReader().builtIn().catalog();
        new RoutineFile(new RoutineReader(catalog), new AtomicFile())
                .save(file, large(Templates.SAMPLE.routine(catalog), reps));
        desk.opens.add(file);
        stage = FxToolkit.registerStage(Stage::new);
        robot.interact(() -> desk.open(stage, Theme.LIGHT));
        robot.interact(() -> Event.fireEvent(
                stage.getScene().getRoot(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.O, true, true, false, false)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Routine large(Routine sample, String reps) {
        List<Block> work = new ArrayList<>();
        int items = 0;
        while (items < ITEMS) {
            Block block = sample.work().get(work.size() % sample.work().size());
            work.add(block);
            items += block.items().size();
        }
        Routine large = sample.withName("Large").withBlocks(Section.WORK, work);
        String[] ends = reps.split("-");
        Amount amount = new Amount.Reps(new Range(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
        for (Routine.Item item : large.items(Section.WORK)) {
            if (item.prescription().amount() instanceof Amount.Reps) {
                large = large.withItem(item.place(), old -> old.withAmount(amount));
            }
        }
        return large;
    }

    /// Types an eight over the value, or a zero after it, and waits until the window has drawn the result.
    ///
    /// @return the CPU time of the UI thread: for the key event, and for styling and layout in the next pulse
    private UiWork press(int key) throws InterruptedException {
        boolean over = key % 2 == 0;
        return UiWork.of(stage, () -> {
            if (over) {
                figure.selectAll();
            } else {
                figure.end();
            }
            Event.fireEvent(
                    figure,
                    new KeyEvent(KeyEvent.KEY_TYPED, over ? "8" : "0", "", KeyCode.UNDEFINED, false, false, false, false));
        });
    }
}
