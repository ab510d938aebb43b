package pumpwise.ui;

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
import pumpwise.ui.common.Theme;

/// Takes pictures of the banner for errors, with another error behind the first.
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
        Pictures.take(
                stage,
                Path.of("target/pictures/banner-%s-%dx%d.png".formatted(theme.name().toLowerCase(Locale.ROOT), width, height)));
    }
}
