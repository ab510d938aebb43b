package pumpwise.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import pumpwise.importing.text.Readers;
import pumpwise.routine.Routine;
import pumpwise.storage.routine.RoutineWriter;
import pumpwise.storage.routine.Templates;
import pumpwise.ui.common.Theme;

/// Takes pictures of the banner for errors, with another error behind the first, and of what a drop of files says.
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class BannerPicturesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"LIGHT, 1100, 720", "DARK, 880, 600"})
    void takesAPicture(Theme theme, int width, int height) throws Exception {
        Desk desk = new Desk(folder);
        for (String name : new String[] {"first.png", "a file with a long name that nobody would choose.pdf"}) {
            desk.opens.add(Files.writeString(folder.resolve(name), "no routine"));
        }
        Stage stage = desk.open(theme, width, height);
        for (int file = 0; file < 2; file++) {
            WaitForAsyncUtils.asyncFx(() -> stage.getScene()
                            .getFocusOwner()
                            .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.O, true, true, false, false)))
                    .get();
            WaitForAsyncUtils.waitForFxEvents();
        }
        take(stage, "banner", theme);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1100, 720", "DARK, 880, 600", "LIGHT, 880, 600", "DARK, 1100, 720"})
    void takesAPictureAfterSeveralFilesWereDropped(Theme theme, int width, int height) throws Exception {
        Stage stage = new Desk(folder.resolve("home")).open(theme, width, height);
        Path[] files = {
            routine("Glutes at home"),
            routine("A routine with a rather long name for the day after leg day"),
            folder,
            folder.resolve("gone.png"),
            Files.writeString(folder.resolve("a file with a long name that nobody would choose.pumpwise"), "no routine")
        };
        WaitForAsyncUtils.asyncFx(() -> new FileDrop(files).dropOn(stage.getScene().getRoot())).get();
        WaitForAsyncUtils.waitForFxEvents();
        take(stage, "dropped", theme);
    }

    private Path routine(String name) throws IOException {
        Routine routine = Templates.HOME_BANDS.routine(Readers.CATALOG).withName(name);
        return Files.write(folder.resolve(name + ".pumpwise"), new RoutineWriter().write(routine));
    }

    private static void take(Stage stage, String what, Theme theme) throws Exception {
        String look = theme.name().toLowerCase(Locale.ROOT);
        Pictures.take(
                stage,
                Path.of("target/pictures/%s-%s-%.0fx%.0f.png".formatted(what, look, stage.getWidth(), stage.getHeight())));
    }
}
