package pumpwise.ui.progress.history.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import pumpwise.progress.RecordBuilder;
import pumpwise.session.record.SessionRecord;
import pumpwise.ui.common.Theme;
import pumpwise.ui.progress.history.HistoryStand;
import pumpwise.ui.task.SameThreadTasks;

@ExtendWith(ApplicationExtension.class)
class SessionListTest {

    private static final int SESSIONS = 300;

    @TempDir
    Path folder;

    private Stage own;
    private SessionList list;
    private HistoryStand stand;

    @Start
    void show(Stage unused) throws Exception {
        stand = new HistoryStand(folder, new SameThreadTasks(), IntStream.range(0, SESSIONS)
                        .mapToObj(SessionListTest::session)
                        .toArray(SessionRecord[]::new))
                .read();
        list = new SessionList(stand.history);
        own = new Stage();
        own.setScene(new Scene(list, 272, 300));
        Theme.LIGHT.dress(own.getScene());
        own.show();
    }

    @Stop
    void close() {
        own.close();
    }

    private static SessionRecord session(int number) {
        return RecordBuilder.at(Instant.parse("2026-11-25T17:00:00Z").minusSeconds(number * 3L * 86_400).toString())
                .routine(number % 3 == 0 ? "Knees and hips" : "Glute pump")
                .sets("barbell-hip-thrust", "40 kg", 20)
                .build();
    }

    @Test
    void theSelectedSessionIsInViewWhereverAKeyLeads(FxRobot robot) {
        robot.interact(() -> stand.history.search("knees"));
        robot.interact(list::requestFocus);
        for (KeyCode key : new KeyCode[] {KeyCode.END, KeyCode.HOME, KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN, KeyCode.END, KeyCode.UP}) {
            robot.type(key);
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(isSelectedInView(robot)).as("after " + key).isTrue();
        }
    }

    @Test
    void theSelectedSessionStaysInViewIfTheListBecomesLower(FxRobot robot) {
        robot.interact(list::requestFocus);
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
        robot.interact(() -> own.setHeight(own.getHeight() - 150));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(isSelectedInView(robot)).isTrue();
    }

    private boolean isSelectedInView(FxRobot robot) {
        return robot.from(list).lookup(".session-cell:selected").queryAll().stream().anyMatch(this::isInView);
    }

    private boolean isInView(Node cell) {
        var here = list.sceneToLocal(cell.localToScene(cell.getBoundsInLocal()));
        return cell.isVisible() && here.getMinY() >= -1 && here.getMaxY() <= list.getHeight() + 1;
    }
}
