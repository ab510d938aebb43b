package pumpwise.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import pumpwise.session.record.SessionRecord;
import pumpwise.storage.session.SessionRepository;
import pumpwise.ui.common.Theme;

/// Takes pictures of Exercises and Weeks in the window, with 0, 1, 12, and 600 sessions.
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class ChartsPicturesTest {

    private static final Path FOLDER = Path.of("target/pictures");
    private static final Instant NOW = Instant.parse("2026-01-04T17:02:00Z");

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();

    @ParameterizedTest
    @CsvSource({
        "0, LIGHT, 1100, 720", "0, DARK, 880, 600",
        "1, DARK, 1100, 720", "1, LIGHT, 880, 600",
        "12, LIGHT, 1100, 720", "12, DARK, 880, 600",
        "600, LIGHT, 1100, 720", "600, DARK, 1100, 720", "600, LIGHT, 880, 600", "600, DARK, 880, 600"
    })
    void window(int sessions, Theme theme, int width, int height) throws Exception {
        Desk desk = new Desk(folder);
        desk.home.create();
        SessionRepository repository = new SessionRepository(desk.home, desk.home.files());
        for (SessionRecord session : LoggedSessions.before(NOW, sessions)) {
            repository.add(session);
        }
        Stage stage = desk.open(theme, width, height);
        String suffix = "-%d-%s-%dx%d.png".formatted(sessions, theme.name().toLowerCase(Locale.ROOT), width, height);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        robot.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        robot.type(KeyCode.DOWN, KeyCode.DOWN);
        take(stage, "window-exercises" + suffix);
        robot.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        take(stage, "window-weeks" + suffix);
        robot.interact(stage::close);
    }

    private void take(Stage stage, String name) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        Image[] picture = new Image[1];
        robot.interact(() -> picture[0] = stage.getScene().snapshot(null));
        Pictures.write(picture[0], FOLDER.resolve(name));
    }
}
