package pumpwise.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
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
import pumpwise.progress.RecordBuilder;
import pumpwise.session.record.SessionRecord;
import pumpwise.storage.session.SessionRepository;
import pumpwise.ui.common.Theme;

/// Takes pictures of History with many sessions, one, and none, and in odd states.
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class HistoryPicturesTest {

    private static final Path FOLDER = Path.of("target/pictures");
    private static final Instant NOW = Instant.parse("2026-01-04T17:02:00Z");

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();

    @ParameterizedTest
    @CsvSource({"LIGHT, 1100, 720", "DARK, 1100, 720", "LIGHT, 880, 600", "DARK, 880, 600"})
    void history(Theme theme, int width, int height) throws Exception {
        String suffix = "%s-%dx%d.png".formatted(theme.name().toLowerCase(Locale.ROOT), width, height);
        Stage stage = open("many", LoggedSessions.before(NOW, 140), theme, width, height);
        take(stage, "history-many-" + suffix);
        robot.type(KeyCode.DOWN);
        take(stage, "history-pain-" + suffix);
        robot.type(KeyCode.ENTER, KeyCode.DOWN);
        take(stage, "history-inside-" + suffix);
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("heavy");
        take(stage, "history-search-" + suffix);
        robot.write(" squat");
        take(stage, "history-nothing-" + suffix);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("pump");
        robot.type(KeyCode.DOWN, KeyCode.E);
        take(stage, "history-edit-" + suffix);
        robot.write("many");
        robot.type(KeyCode.ENTER);
        take(stage, "history-refused-" + suffix);
        robot.type(KeyCode.ESCAPE, KeyCode.UP, KeyCode.ESCAPE);
        take(stage, "history-edited-" + suffix);
        robot.push(KeyCode.CONTROL, KeyCode.N);
        take(stage, "history-past-" + suffix);
        close(stage);

        stage = open("one", LoggedSessions.before(NOW, 1), theme, width, height);
        take(stage, "history-one-" + suffix);
        close(stage);

        stage = open("none", List.of(), theme, width, height);
        take(stage, "history-none-" + suffix);
        close(stage);

        SessionRecord names = RecordBuilder.at("2026-01-03T17:02:00Z")
                .routine("Glute pump with an exceptionally long name that nobody would ever type / \uD83C\uDF51 \u05E9\u05DC\u05D5\u05DD =1+1")
                .zone("America/New_York")
                .sets("my-very-own-exercise-with-a-long-id-that-has-no-snapshot-any-more", "two plates and a small one", 20, 20, 20)
                .sets("barbell-hip-thrust", "42.5 kg", 20, 19, 0)
                .sets("barbell-hip-thrust", "30 kg", 25, 25)
                .build();
        stage = open("names", List.of(names, LoggedSessions.before(NOW, 1).getFirst()), theme, width, height);
        robot.type(KeyCode.DOWN);
        take(stage, "history-names-" + suffix);
        close(stage);

        Path home = folder.resolve("broken");
        stage = open("broken", LoggedSessions.before(NOW, 12), theme, width, height, () -> {
            Files.writeString(home.resolve("sessions/2025-12-01 18.00.00 Glute pump.json"), "{ \"format\": \"pumpwise-session/2\", ");
            Files.write(home.resolve("sessions/2025-12-02 18.00.00 Glute pump.json"), new byte[0]);
            try (var files = Files.list(home.resolve("sessions"))) {
                Path one = files.filter(it -> it.toString().contains("Heavy")).findFirst().orElseThrow();
                Files.copy(one, one.resolveSibling(one.getFileName().toString().replace(".json", " (1).json")));
            }
        });
        take(stage, "history-unreadable-" + suffix);
        robot.clickOn("#files-show");
        take(stage, "history-files-" + suffix);
        close(stage);
    }

    /// Work that can fail.
    private interface Preparation {
        void run() throws Exception;
    }

    private Stage open(String name, List<SessionRecord> sessions, Theme theme, int width, int height) throws Exception {
        return open(name, sessions, theme, width, height, () -> {});
    }

    private Stage open(
            String name, List<SessionRecord> sessions, Theme theme, int width, int height, Preparation more)
            throws Exception {
        Desk desk = new Desk(folder.resolve(name));
        desk.home.create();
        SessionRepository repository = new SessionRepository(desk.home, desk.home.files());
        for (SessionRecord session : sessions) {
            repository.add(session);
        }
        more.run();
        Stage stage = desk.open(theme, width, height);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        WaitForAsyncUtils.waitForFxEvents();
        return stage;
    }

    private void close(Stage stage) {
        robot.interact(stage::close);
    }

    private void take(Stage stage, String name) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        Image[] picture = new Image[1];
        robot.interact(() -> picture[0] = stage.getScene().snapshot(null));
        Pictures.write(picture[0], FOLDER.resolve(name));
    }
}
