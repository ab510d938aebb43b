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

/// Measures how long the UI thread works for a key in the list, the calendar, and the search of History, with 10,000
/// sessions and the real threads.
@Tag("typing")
@ExtendWith(ApplicationExtension.class)
class HistoryBenchmark {

    private static final int SESSIONS = 10_000;
    private static final int KEYS = 60;

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

        double list = measure("list", "#sessions", KeyCode.DOWN, robot);
        double calendar = measure("calendar", "#calendar", KeyCode.LEFT, robot);
        double months = measure("months", "#calendar", KeyCode.PAGE_UP, robot);
        assertThat(List.of(list, calendar, months)).allMatch(millis -> millis < NOTICEABLE);
        robot.interact(stage::close);
    }

    private double measure(String name, String query, KeyCode key, FxRobot robot) throws Exception {
        Node node = robot.lookup(query).query();
        robot.interact(node::requestFocus);
        List<Double> millis = new ArrayList<>();
        for (int pressed = 0; pressed < 2 * KEYS; pressed++) {
            double work = UiWork.of(stage, () -> Event.fireEvent(node, pressed(key))).millis();
            // The first half warms up the virtual machine.
            if (pressed >= KEYS) {
                millis.add(work);
            }
        }
        double[] sorted = millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(
                "%s, %d sessions: median %.1f ms, 90 %% %.1f ms, most %.1f ms%n",
                name, SESSIONS, sorted[sorted.length / 2], sorted[sorted.length * 9 / 10], sorted[sorted.length - 1]);
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
