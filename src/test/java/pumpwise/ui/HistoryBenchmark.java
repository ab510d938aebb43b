package pumpwise.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import pumpwise.session.record.SessionRecord;
import pumpwise.storage.DataDirectory;
import pumpwise.storage.session.SessionRecordWriter;
import pumpwise.ui.common.Theme;

/// Measures how long the UI thread works for a key in the lists, the calendar, and the charts of Progress, with 10,000
/// sessions and the real threads.
@Tag("typing")
@ExtendWith(ApplicationExtension.class)
class HistoryBenchmark {

    private static final int SESSIONS = 10_000;
    private static final int KEYS = 60;

    /// How often events are waited for until the background has nothing more to show.
    private static final int SETTLING = 40;

    /// Nine of ten keys take less.
    private static final double NOTICEABLE = 50;

    @TempDir
    Path folder;

    private Stage stage;

    @Test
    void aKeyIsAnsweredAtOnce(FxRobot robot) throws Exception {
        Desk desk = new Desk(folder.resolve("home"), AppThreads.start());
        write(desk.home);
        stage = FxToolkit.registerStage(Stage::new);
        robot.interact(() -> desk.open(stage, Theme.LIGHT));
        while (robot.lookup("#progress-extent").tryQuery().isEmpty()) {
            robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
            WaitForAsyncUtils.waitForFxEvents();
        }
        while (!robot.lookup("#progress-extent").queryLabeled().getText().startsWith("10,000 sessions")) {
            WaitForAsyncUtils.waitForFxEvents();
        }

        List<Double> keys = new ArrayList<>(List.of(
                measure("list", robot.lookup("#sessions").query(), List.of(KeyCode.DOWN), robot),
                measure("calendar", robot.lookup("#calendar").query(), List.of(KeyCode.LEFT), robot),
                measure("months", robot.lookup("#calendar").query(), List.of(KeyCode.PAGE_UP), robot)));
        next("Exercises", robot);
        keys.add(measure("exercises", robot.lookup("#exercise-list").query(), List.of(KeyCode.DOWN, KeyCode.UP), robot));
        Node chart = robot.lookup("#exercise-plot").query();
        keys.add(measure("points of the chart", chart, List.of(KeyCode.LEFT), robot));
        keys.add(measure("metrics of the chart", chart, List.of(KeyCode.DOWN, KeyCode.UP), robot));
        keys.add(measure("span of the chart", chart, List.of(KeyCode.MINUS, KeyCode.MINUS, KeyCode.PLUS, KeyCode.PLUS), robot));
        next("Weeks", robot);
        Node week = robot.from(robot.lookup("#weeks").queryAs(Node.class)).lookup(".plot").query();
        keys.add(measure("weeks of the chart", week, List.of(KeyCode.LEFT), robot));
        keys.add(measure("muscles", week, List.of(KeyCode.DOWN), robot));
        assertThat(keys).allMatch(millis -> millis < NOTICEABLE);
        robot.interact(stage::close);
    }

    /// Shows the next view for the first time, and waits until all of it is there.
    private void next(String name, FxRobot robot) throws InterruptedException {
        KeyEvent key = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.PAGE_DOWN, false, true, false, false);
        double millis = UiWork.of(stage, () -> Event.fireEvent(stage.getScene().getFocusOwner(), key)).millis();
        System.out.printf("%s, for the first time: %.1f ms%n", name, millis);
        for (int turn = 0; turn < SETTLING; turn++) {
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    /// Presses keys in turn.
    private double measure(String name, Node node, List<KeyCode> keys, FxRobot robot) throws Exception {
        robot.interact(node::requestFocus);
        List<Double> millis = new ArrayList<>();
        double first = 0;
        for (int pressed = 0; pressed < 2 * KEYS; pressed++) {
            KeyCode key = keys.get(pressed % keys.size());
            double work = UiWork.of(stage, () -> Event.fireEvent(node, pressed(key))).millis();
            first = pressed == 0 ? work : first;
            // The first half warms up the virtual machine.
            if (pressed >= KEYS) {
                millis.add(work);
            }
        }
        double[] sorted = millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(
                "%s, %d sessions: first %.1f ms, median %.1f ms, 90 %% %.1f ms, most %.1f ms%n",
                name, SESSIONS, first, sorted[sorted.length / 2], sorted[sorted.length * 9 / 10], sorted[sorted.length - 1]);
        return sorted[sorted.length * 9 / 10];
    }

    private static KeyEvent pressed(KeyCode key) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false);
    }

    private static void write(DataDirectory home) throws Exception {
        home.create();
        SessionRecordWriter writer = new SessionRecordWriter();
        int number = 0;
        for (SessionRecord session : LoggedSessions.before(Instant.parse("2026-11-25T17:02:00Z"), SESSIONS)) {
            String name = session.started().toString().replace('T', ' ').replace(':', '.').replace("Z", "");
            Files.write(home.sessions().resolve(name + " " + number + ".json"), writer.write(session));
            number++;
        }
    }
}
