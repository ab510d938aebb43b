package pumpwise.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import pumpwise.session.record.SessionRecord;
import pumpwise.storage.session.SessionRepository;
import pumpwise.storage.session.StoredSession;

/// Progress with the real threads: a session is corrected, deleted, and restored while others read and write.
class ProgressRealThreadsJourneyTest extends RealThreadsJourney {

    private static final int SESSIONS = 120;

    @Start
    void start(Stage shown) throws Exception {
        open(shown);
    }

    /// What the rehearsal of the screen in the background complains of.
    private final List<LogRecord> faults = new CopyOnWriteArrayList<>();

    private final Logger rehearsal = Logger.getLogger(ProgressRehearsal.class.getName());
    private final Handler collector = new Handler() {
        @Override
        public void publish(LogRecord fault) {
            faults.add(fault);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @AfterEach
    void stopCollecting() {
        rehearsal.removeHandler(collector);
    }

    @Override
    void prepare() throws Exception {
        rehearsal.addHandler(collector);
        SessionRepository repository = new SessionRepository(desk.home, desk.home.files());
        for (SessionRecord session : LoggedSessions.before(Instant.now().minusSeconds(90_000), SESSIONS)) {
            repository.add(session);
        }
    }

    @Test
    void aSessionIsCorrectedDeletedAndRestored() throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        eventually(() -> focused().equals("sessions"));
        eventually(() -> isVisible("#progress-extent") && text("#progress-extent").startsWith(SESSIONS + " sessions"));
        String before = first();

        robot.type(KeyCode.E);
        eventually(() -> focused().equals("edit-input"));
        robot.write("7");
        robot.type(KeyCode.ENTER);
        eventually(() -> ((TextInputControl) owner()).getText().equals("7"));
        eventually(() -> !first().equals(before));
        assertThat(first()).startsWith("7 ");
        robot.type(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        eventually(() -> first().equals(before));

        robot.type(KeyCode.DELETE);
        eventually(() -> count(desk.home.sessions()) == SESSIONS - 1);
        eventually(() -> text("#progress-extent").startsWith(SESSIONS - 1 + " sessions"));
        assertThat(isVisible(".progress .notice-text")).isTrue();
        robot.clickOn("#session-more");
        eventually(() -> isThere("Deleted sessions\u2026"));
        robot.clickOn("Deleted sessions\u2026");
        eventually(() -> isThere("Restore"));
        robot.clickOn("Restore");
        eventually(() -> count(desk.home.sessions()) == SESSIONS);
        eventually(() -> text("#progress-extent").startsWith(SESSIONS + " sessions"));
        assertThat(first()).isEqualTo(before);
        assertThat(isVisible(".banner .what")).isFalse();
        assertThat(faults).isEmpty();
    }

    @Test
    void theOtherViewsAreCreatedWhileTheUserIsIdle() throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        eventually(() -> focused().equals("sessions"));
        eventually(() -> isThere("#exercise-title") && isThere("#weeks-year"));
        eventually(() -> !isVisible("#exercise-title") && !isVisible("#weeks-year"));
        assertThat(isVisible("#sessions")).isTrue();
        assertThat(focused()).isEqualTo("sessions");

        robot.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        eventually(() -> isVisible("#exercise-title") && focused().equals("exercise-list"));
        assertThat(isVisible("#sessions")).isFalse();
    }

    /// The first work set of the newest session as it is saved.
    private String first() {
        List<StoredSession> all = new SessionRepository(desk.home, desk.home.files()).newest(1).sessions();
        return all.getFirst().record().sets().stream()
                .filter(set -> set.exercise().equals("barbell-hip-thrust"))
                .map(set -> set.count() + " " + set.load())
                .findFirst()
                .orElseThrow();
    }

    private boolean isThere(String text) {
        return robot.lookup(text).tryQuery().isPresent();
    }

    private Node owner() {
        return Objects.requireNonNull(stage.getScene().getFocusOwner());
    }

    private String focused() {
        Node owner = stage.getScene().getFocusOwner();
        return owner == null || owner.getId() == null ? "" : owner.getId();
    }

    private String text(String query) {
        return robot.lookup(query).<Labeled>query().getText();
    }
}
