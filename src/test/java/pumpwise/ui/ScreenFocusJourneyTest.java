package pumpwise.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import pumpwise.session.record.SessionRecord;
import pumpwise.storage.session.SessionRepository;
import pumpwise.ui.common.Theme;

/// After a key has led to another screen, the focus is in it, or at its link in the rail.
@ExtendWith(ApplicationExtension.class)
class ScreenFocusJourneyTest {

    private static final List<KeyCode> ALL = List.of(
            KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.COMMA);

    /// Progress, which has other things to focus without sessions, and its neighbors.
    private static final List<KeyCode> PROGRESS = List.of(KeyCode.DIGIT3, KeyCode.DIGIT1, KeyCode.DIGIT4);

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private Stage stage;

    @AfterEach
    void close() {
        robot.interact(stage::close);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 12})
    void theFocusFollows(int sessions) throws Exception {
        Desk desk = new Desk(Files.createTempDirectory(folder, "home"));
        desk.home.create();
        SessionRepository repository = new SessionRepository(desk.home, desk.home.files());
        for (SessionRecord session : LoggedSessions.before(Instant.parse("2026-01-04T17:02:00Z"), sessions)) {
            repository.add(session);
        }
        stage = desk.open(Theme.LIGHT, 1100, 720);
        KeyCode before = KeyCode.UNDEFINED;
        for (KeyCode key : tour(sessions == 0 ? PROGRESS : ALL)) {
            robot.push(KeyCode.CONTROL, key);
            verifyFocus(before, key);
            before = key;
        }
    }

    /// Leads from each screen to each other, and once to the same again.
    private static List<KeyCode> tour(List<KeyCode> keys) {
        List<KeyCode> tour = new ArrayList<>(List.of(keys.getFirst()));
        for (int first = 0; first < keys.size(); first++) {
            tour.add(keys.get(first));
            for (int other = first + 1; other < keys.size(); other++) {
                tour.add(keys.get(other));
                tour.add(keys.get(first));
            }
            if (first + 1 < keys.size()) {
                tour.add(keys.get(first + 1));
            }
        }
        return tour;
    }

    private void verifyFocus(KeyCode before, KeyCode key) {
        WaitForAsyncUtils.waitForFxEvents();
        Node owner = stage.getScene().getFocusOwner();
        assertThat(owner).as("after %s, %s", before, key).isNotNull();
        boolean isInside = false;
        for (Parent at = owner.getParent(); at != null; at = at.getParent()) {
            isInside |= "content".equals(at.getId());
        }
        boolean isLink = owner instanceof ToggleButton link && link.isSelected() && link.getStyleClass().contains("rail-link");
        assertThat(isInside || isLink).as("after %s, %s: %s", before, key, owner).isTrue();
    }
}
