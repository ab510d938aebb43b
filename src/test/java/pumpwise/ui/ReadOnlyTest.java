package pumpwise.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import pumpwise.storage.DataDirectory;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.ui.common.Theme;

/// The window over a folder whose file system has no locks: it says so and changes nothing in the folder.
@ExtendWith(ApplicationExtension.class)
class ReadOnlyTest {

    @TempDir
    static Path folder;

    private Desk desk;
    private Map<Path, FileTime> before;

    @Start
    void start(Stage stage) throws Exception {
        DataDirectory home = new DataDirectory(Files.createTempDirectory(folder, "home"));
        home.create();
        // The files of another process that is in a session right now.
        Files.writeString(home.journal(), "{\"entry\":\"begun\"}\n");
        Files.writeString(home.settings(), "{ broken");
        before = contents(home);
        desk = new Desk(home.readOnly(), null);
        CannotSaveException noLocks = new CannotSaveException(
                home.folder().toString(), CannotSaveException.Reason.NO_LOCKS, new IOException("ENOLCK"));
        desk.wiring(stage, Theme.LIGHT, noLocks).open();
    }

    @Test
    void b8_nothingIsWrittenAndTheWindowSaysSo(FxRobot robot) throws Exception {
        assertThat(texts(robot, ".banner .what")).contains(desk.words.text("common.read-only.what"));
        assertThat(texts(robot, "#save-state")).doesNotContain("Saved");

        // An edit, a complete session, and another theme.
        robot.clickOn("#undo");
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        robot.type(KeyCode.ENTER);
        robot.clickOn("#theme");

        assertThat(contents(desk.home)).isEqualTo(before);
    }

    private static Stream<String> texts(FxRobot robot, String query) {
        return robot.lookup(query).queryAllAs(Label.class).stream().map(Label::getText);
    }

    private static Map<Path, FileTime> contents(DataDirectory home) throws IOException {
        Map<Path, FileTime> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(home.folder())) {
            for (Path file : files.toList()) {
                all.put(file, Files.getLastModifiedTime(file));
            }
        }
        return all;
    }
}
