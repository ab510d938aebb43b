package pumpwise.ui;

import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
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

/// Takes pictures of the card for sharing a routine.
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class SharePicturesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "closed, 0, LIGHT, 880, 600",
        "text, 0, LIGHT, 1100, 720",
        "text, 0, DARK, 880, 600",
        "picture, 2, LIGHT, 880, 600",
        "picture, 2, DARK, 1100, 720",
        "pdf, 3, LIGHT, 1100, 720",
        "page, 4, DARK, 880, 600",
        "liftosaur, 7, LIGHT, 880, 600",
        "calendar, 8, LIGHT, 880, 600",
        "calendar, 8, DARK, 1100, 720",
        "failed, 8, DARK, 880, 600",
        "saved, 4, LIGHT, 880, 600",
        "saved, 4, DARK, 1100, 720",
        "code, 0, DARK, 880, 600",
        "code, 0, LIGHT, 1100, 720"
    })
    void takesAPicture(String what, int form, Theme theme, int width, int height) throws Exception {
        Desk desk = new Desk(folder);
        Stage stage = desk.open(theme, width, height);
        if (!what.equals("closed")) {
            open(desk, stage, what, form);
        }
        Pictures.take(
                stage,
                Path.of("target/pictures/share-%s-%s-%dx%d.png".formatted(what, theme.name().toLowerCase(Locale.ROOT), width, height)));
    }

    private void open(Desk desk, Stage stage, String what, int form) throws Exception {
        WaitForAsyncUtils.asyncFx(() -> stage.getScene()
                        .getFocusOwner()
                        .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.E, true, true, false, false)))
                .get();
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.asyncFx(() -> {
                    ((ListView<?>) stage.getScene().lookup("#share-forms")).getSelectionModel().select(form);
                    if (what.equals("failed")) {
                        desk.saves.add(folder.resolve("missing").resolve("plan.ics"));
                        ((Button) stage.getScene().lookup("#share-save")).fire();
                    } else if (what.equals("saved")) {
                        desk.saves.add(folder.resolve("Glute pump.html"));
                        ((Button) stage.getScene().lookup("#share-save")).fire();
                    } else if (what.equals("code")) {
                        ((Button) stage.getScene().lookup("#share-qr")).fire();
                    }
                })
                .get();
        WaitForAsyncUtils.waitForFxEvents();
    }
}
