package pumpwise.ui;

import java.nio.file.Path;
import java.time.Duration;
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
import pumpwise.session.plan.Side;
import pumpwise.session.record.SessionRecord;
import pumpwise.storage.session.SessionRepository;
import pumpwise.ui.common.Theme;

/// Takes pictures of last time and of suggested loads: before a session, in a set, in a rest, and in the summary.
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class SuggestionPicturesTest {

    private static final Path FOLDER = Path.of("target/pictures");

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private Desk desk;
    private Stage stage;
    private String suffix;

    private static List<SessionRecord> sessions(String day) {
        return List.of(
                RecordBuilder.at("2025-12-20T17:00:00Z")
                        .target(15, 20)
                        .effort(8)
                        .sets("barbell-hip-thrust", "40 kg", 19, 18, 18)
                        .build(),
                RecordBuilder.at(day + "T17:00:00Z")
                        .target(15, 20)
                        .effort(8)
                        .sets("barbell-hip-thrust", "40 kg", 20, 20, 20)
                        .legs("cable-glute-kickback", "15 kg", new int[] {20, 20, 20}, new int[] {20, 19, 18})
                        .sets("glute-hyperextension", null, 20, 19, 17)
                        .block(4)
                        .set("banded-glute-bridge", 1, null, "green band", 18)
                        .set("banded-glute-bridge", 2, null, "green band", 18)
                        .set("banded-glute-bridge", 3, null, "green band", 17)
                        .block(5)
                        .target(12, 15)
                        .set("single-leg-rdl", 1, Side.LEFT, "12 kg", 13)
                        .set("single-leg-rdl", 1, Side.RIGHT, "12 kg", 12)
                        .hurt("single-leg-rdl", 1)
                        .build()
                        .withRating(4, "Bench two holes higher"));
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1100, 720", "DARK, 1100, 720", "LIGHT, 880, 600", "DARK, 880, 600"})
    void suggestions(Theme theme, int width, int height) throws Exception {
        open(theme, width, height, "2026-01-02");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        take("before");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        robot.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        robot.clickOn("Cable glute kickback").clickOn("#exercise-why").clickOn("#exercise-step");
        robot.write("2.5").type(KeyCode.ENTER);
        take("step");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        robot.clickOn("Barbell hip thrust");
        take("chosen");
        robot.type(KeyCode.U);
        take("taken");
        robot.type(KeyCode.U);
        robot.clickOn("#start");
        skipTo("Barbell hip thrust");
        take("ready");
        robot.type(KeyCode.SPACE);
        pass(30.7);
        take("set");
        pass(85);
        take("rest");
        robot.type(KeyCode.U);
        take("rest-taken");
        robot.type(KeyCode.SPACE);
        pass(5);
        robot.type(KeyCode.RIGHT);
        take("rest-notice");
        skipTo("Cable glute kickback");
        robot.type(KeyCode.SPACE);
        pass(20 * 4 + 8);
        take("switch");
        robot.type(KeyCode.ESCAPE, KeyCode.TAB, KeyCode.SPACE);
        take("summary");
        robot.interact(stage::close);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1100, 720", "DARK, 880, 600"})
    void advice(Theme theme, int width, int height) throws Exception {
        open(theme, width, height, "2026-01-04");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        take("advice");
        robot.interact(stage::close);
    }

    private void open(Theme theme, int width, int height, String day) throws Exception {
        suffix = "%s-%dx%d.png".formatted(theme.name().toLowerCase(Locale.ROOT), width, height);
        desk = new Desk(folder.resolve(suffix));
        desk.home.create();
        SessionRepository repository = new SessionRepository(desk.home, desk.home.files());
        for (SessionRecord session : sessions(day)) {
            repository.add(session);
        }
        stage = desk.open(theme, width, height);
    }

    private void skipTo(String exercise) {
        for (int step = 0; step < 60 && !running(exercise); step++) {
            robot.type(KeyCode.RIGHT);
        }
    }

    private boolean running(String exercise) {
        return robot.from(robot.lookup(".running").queryAll()).lookup(".exercise").queryLabeled().getText().equals(exercise);
    }

    private void pass(double seconds) {
        robot.interact(() -> {
            desk.time.advance(Duration.ofMillis(Math.round(seconds * 1000)));
            desk.ticker.tick();
        });
    }

    private void take(String name) throws Exception {
        robot.interact(() -> desk.ticker.tick());
        WaitForAsyncUtils.waitForFxEvents();
        Image[] picture = new Image[1];
        robot.interact(() -> picture[0] = stage.getScene().snapshot(null));
        Pictures.write(picture[0], FOLDER.resolve("suggestion-" + name + "-" + suffix));
    }
}
