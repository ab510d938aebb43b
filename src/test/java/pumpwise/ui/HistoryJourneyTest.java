package pumpwise.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import pumpwise.session.record.SessionRecord;
import pumpwise.storage.session.SessionRepository;
import pumpwise.storage.session.StoredSession;
import pumpwise.ui.common.Theme;

/// Through History in the real window: a session is found, corrected, and deleted, and a past one is added.
@ExtendWith(ApplicationExtension.class)
class HistoryJourneyTest {

    @TempDir
    static Path folder;

    private Stage stage;
    private Desk desk;

    @Start
    void start(Stage shown) throws Exception {
        stage = shown;
        desk = new Desk(Files.createTempDirectory(folder, "home"));
        SessionRepository repository = new SessionRepository(desk.home, desk.home.files());
        for (SessionRecord session : LoggedSessions.before(Instant.parse("2026-01-04T17:02:00Z"), 12)) {
            repository.add(session);
        }
        desk.open(stage, Theme.LIGHT);
    }

    @BeforeEach
    void openProgress(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aSessionIsFoundCorrectedAndDeletedWithTheKeyboardAlone(FxRobot robot) {
        assertThat(text(robot, "#progress-extent")).startsWith("12 sessions since ");
        assertThat(focused().getId()).isEqualTo("sessions");
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("pump");
        robot.type(KeyCode.DOWN, KeyCode.DOWN);
        assertThat(saved()).hasSize(12);
        String chosen = title(robot);
        assertThat(chosen).isEqualTo("Glute pump");

        robot.type(KeyCode.E);
        assertThat(focused().getId()).isEqualTo("edit-input");
        robot.write("12");
        robot.type(KeyCode.TAB);
        robot.write("41");
        robot.type(KeyCode.ENTER);
        assertThat(input().getText()).isEqualTo("41\u00a0kg");
        robot.type(KeyCode.UP);
        assertThat(input().getText()).isEqualTo("42.5\u00a0kg");
        assertThat(savedSets()).contains("12 42.5 kg");
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#session-done").query().isVisible()).isFalse();
        robot.interact(() -> {
            press(KeyEvent.KEY_PRESSED, KeyCode.E, "");
            press(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, "e");
            press(KeyEvent.KEY_RELEASED, KeyCode.E, "");
        });
        assertThat(focused().getId()).isEqualTo("edit-input");
        assertThat(input().getText()).isNotEqualTo("e");
        robot.interact(() -> press(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, "8"));
        assertThat(input().getText()).isEqualTo("8");
        robot.type(KeyCode.ESCAPE, KeyCode.ESCAPE);

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(notice(robot)).isEqualTo("Undone: Load of Barbell hip thrust, set 1");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(notice(robot)).isEqualTo("Undone: Reps of Barbell hip thrust, set 1");
        assertThat(savedSets()).noneMatch(set -> set.startsWith("12 "));

        robot.push(KeyCode.CONTROL, KeyCode.C);
        robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString())
                .startsWith("Glute pump\n")
                .contains("Barbell hip thrust: "));
        robot.type(KeyCode.DELETE);
        assertThat(saved()).hasSize(11);
        assertThat(focused().getId()).isEqualTo("sessions");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(saved()).hasSize(12);
        assertThat(title(robot)).isEqualTo(chosen);

        robot.push(KeyCode.CONTROL, KeyCode.N);
        assertThat(focused().getId()).isEqualTo("past-routines");
        robot.type(KeyCode.ENTER);
        assertThat(saved()).hasSize(13);
        assertThat(focused().getId()).isEqualTo("edit-input");
        assertThat(text(robot, "#session .text-normal")).contains("4 Jan 2026", "18:00");
    }

    @Test
    void aSessionIsFoundCorrectedDeletedAndRestoredWithTheMouseAlone(FxRobot robot) {
        robot.clickOn("#calendar-before");
        robot.clickOn(robot.lookup(".session-title").nth(2).<Node>query());
        robot.clickOn("#session-edit");
        robot.clickOn(robot.lookup("#edit-count").nth(1).<Node>query());
        robot.write("7");
        robot.clickOn("#edit-rating-5");
        assertThat(savedSets()).anyMatch(set -> set.startsWith("7 "));
        robot.clickOn(robot.lookup(".add-set").queryAll().stream().filter(it -> it.getParent().isVisible()).findFirst().orElseThrow());
        // What is open stays open when something above it is taken out.
        robot.clickOn(robot.lookup(".remove-exercise").nth(0).<Node>query());
        assertThat(notice(robot)).isEqualTo("Removed Light cardio");
        assertThat(focused().getAccessibleText()).startsWith("Banded clamshell");
        assertThat(robot.lookup("#edit-effort").queryAll()).hasSize(4);
        robot.clickOn("#log-undo");
        assertThat(notice(robot)).isEqualTo("Undone: Removed Light cardio");
        robot.clickOn("#session-done");
        assertThat(saved()).anyMatch(session -> session.rating() == 5 && session.edited() != null);

        robot.clickOn("#session-more");
        robot.clickOn("Delete");
        assertThat(saved()).hasSize(11);
        robot.clickOn("#session-more");
        robot.clickOn("Deleted sessions\u2026");
        robot.clickOn("Restore");
        assertThat(saved()).hasSize(12);
        assertThat(notice(robot)).startsWith("Restored Heavy day of ");
        robot.clickOn("#log-undo");
        assertThat(saved()).hasSize(11);
        robot.clickOn("#history-search");
        robot.write("nothing like that");
        assertThat(robot.lookup("#history-clear").query().isVisible()).isTrue();
        robot.clickOn("#history-clear");
        assertThat(robot.lookup("#sessions").queryAs(ListView.class).isVisible()).isTrue();
    }

    @Test
    void theCalendarIsUsedWithTheKeyboardAlone(FxRobot robot) {
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(focused().getId()).isEqualTo("calendar");
        robot.type(KeyCode.LEFT, KeyCode.LEFT);
        assertThat(focused().getAccessibleText()).contains("Fri 2 Jan 2026: 1 session");
        assertThat(title(robot)).isEqualTo("Glute pump");
        robot.type(KeyCode.PAGE_UP);
        assertThat(text(robot, "#calendar-month")).isEqualTo("December 2025");
        robot.type(KeyCode.T);
        assertThat(text(robot, "#calendar-month")).isEqualTo("January 2026");
        robot.type(KeyCode.LEFT, KeyCode.ENTER);
        assertThat(focused().getStyleClass()).contains("exercise-line");
        robot.type(KeyCode.ESCAPE);
        assertThat(focused().getId()).isEqualTo("sessions");
    }

    /// A key as the system sends it, which types its letter too.
    private void press(EventType<KeyEvent> type, KeyCode code, String character) {
        Event.fireEvent(
                Objects.requireNonNull(stage.getScene().getFocusOwner()),
                new KeyEvent(type, character, "", code, false, false, false, false));
    }

    private Node focused() {
        WaitForAsyncUtils.waitForFxEvents();
        return Objects.requireNonNull(stage.getScene().getFocusOwner());
    }

    private TextInputControl input() {
        return (TextInputControl) focused();
    }

    private static String text(FxRobot robot, String query) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(query).<Label>query().getText();
    }

    private static String title(FxRobot robot) {
        return text(robot, "#session .text-large");
    }

    private static String notice(FxRobot robot) {
        return text(robot, ".progress .notice-text");
    }

    private List<SessionRecord> saved() {
        WaitForAsyncUtils.waitForFxEvents();
        return new SessionRepository(desk.home, desk.home.files())
                .list().sessions().stream().map(StoredSession::record).toList();
    }

    /// "18 40 kg" for each set.
    private List<String> savedSets() {
        return saved().stream()
                .flatMap(session -> session.sets().stream())
                .map(set -> set.count() + " " + set.load())
                .toList();
    }
}
