package pumpwise.ui;

import java.nio.file.Files;
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

/// Takes pictures of the cards for importing and exporting the log.
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class LogTransferPicturesTest {

    private static final Path FOLDER = Path.of("target/pictures");
    private static final Instant NOW = Instant.parse("2026-01-04T17:02:00Z");

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();

    @ParameterizedTest
    @CsvSource({"LIGHT, 1100, 720", "DARK, 1100, 720", "LIGHT, 880, 600", "DARK, 880, 600"})
    void importAndExport(Theme theme, int width, int height) throws Exception {
        String suffix = "%s-%dx%d.png".formatted(theme.name().toLowerCase(Locale.ROOT), width, height);
        Desk desk = new Desk(folder.resolve("home"));
        desk.home.create();
        SessionRepository repository = new SessionRepository(desk.home, desk.home.files());
        for (SessionRecord session : LoggedSessions.before(NOW, 12)) {
            repository.add(session);
        }
        Stage stage = desk.open(theme, width, height);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        Path file = folder.resolve("strong export with a long name.csv");
        Files.writeString(file, log());
        desk.opens.add(file);
        robot.push(KeyCode.CONTROL, KeyCode.I);
        take(stage, "log-import-" + suffix);
        robot.type(KeyCode.ENTER);
        take(stage, "log-import-choices-" + suffix);
        robot.clickOn("#log-import-part-skipped");
        take(stage, "log-import-skipped-" + suffix);
        robot.clickOn("#log-import-part-duplicates");
        take(stage, "log-import-duplicates-" + suffix);
        robot.clickOn("#log-import-confirm");
        take(stage, "log-import-done-" + suffix);
        robot.push(KeyCode.CONTROL, KeyCode.E);
        take(stage, "log-export-" + suffix);
        robot.interact(robot.lookup("#log-export-to").query()::requestFocus);
        robot.write("tomorow").type(KeyCode.ENTER);
        take(stage, "log-export-refused-focused-" + suffix);
        robot.type(KeyCode.TAB);
        take(stage, "log-export-refused-" + suffix);
        robot.interact(robot.lookup("#log-export-to").query()::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.type(KeyCode.DELETE, KeyCode.ENTER);
        desk.saves.add(folder.resolve("log"));
        robot.clickOn("#log-export-save");
        take(stage, "log-export-saved-" + suffix);
        robot.interact(stage::close);
    }

    private static String log() {
        StringBuilder csv = new StringBuilder("Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Seconds,RPE\n");
        String[] names = {
            "Hip Thrust (Barbell)", "Box Squat", "Lunge", "Glute Bridge", "Hip Abductor (Machine)", "Bench Press (Barbell)", "Deadlift",
            "An exercise of my own with a name that is far too long for any list / \uD83C\uDF51 =1+1", "Romanian Deadlift (Barbell)"
        };
        for (int day = 1; day <= 28; day++) {
            for (String name : names) {
                for (int set = 1; set <= 3; set++) {
                    csv.append("2025-11-%02d 18:02:11,Legs,48m,\"%s\",%d,%d,%d,0,8\n".formatted(day, name, set, 60 + day, 20 - set));
                }
            }
        }
        csv.append("2025-11-28 18:02:31,Legs,48m,Squat,1,60,5,0,8\n2025-11-28 18:02:51,Legs,48m,Squat,1,60,5,0,8\n");
        csv.append("03/04/2026,Legs,48m,Squat,1,60,5,0,8\n2025-11-28 18:02:11,Legs,48m,Squat,Note,,,,\n2025-11-28 18:02:11,Legs,48m,\"Squat,1,60,5,0,8\n");
        csv.append("2025-11-28 18:02:11,Legs,48m,Squat,1,60,many,0,8\n");
        return csv.toString();
    }

    private void take(Stage stage, String name) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        Image[] picture = new Image[1];
        robot.interact(() -> picture[0] = stage.getScene().snapshot(null));
        Pictures.write(picture[0], FOLDER.resolve(name));
    }
}
