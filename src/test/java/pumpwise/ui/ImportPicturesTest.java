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

/// Takes pictures of the preview of a workout that is imported from text.
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class ImportPicturesTest {

    private static final Path EXAMPLES = Path.of("src/test/resources/pumpwise/importing/text/examples");

    private static final Path PLANS = Path.of("src/test/resources/pumpwise/importing/liftlog");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "24-unknown-among-known, LIGHT, 1100, 720",
        "24-unknown-among-known, DARK, 880, 600",
        "01-article-prose, LIGHT, 880, 600",
        "01-article-prose, DARK, 1100, 720",
        "none, LIGHT, 1100, 720",
        "none, DARK, 880, 600",
        "several-days.liftlogplan, LIGHT, 1100, 720",
        "several-days.liftlogplan, DARK, 880, 600"
    })
    void takesAPicture(String example, Theme theme, int width, int height) throws Exception {
        Desk desk = new Desk(folder);
        desk.home.create();
        if (example.endsWith(".liftlogplan")) {
            desk.opens.add(PLANS.resolve(example));
        } else if (!example.equals("none")) {
            String text = Files.readString(EXAMPLES.resolve(example + ".txt")).split("=== meaning")[0];
            desk.opens.add(Files.writeString(folder.resolve("workout.txt"), text));
        }
        Stage stage = desk.open(theme, width, height);
        boolean paste = example.equals("none");
        WaitForAsyncUtils.asyncFx(() -> stage.getScene()
                        .getFocusOwner()
                        .fireEvent(new KeyEvent(
                                KeyEvent.KEY_PRESSED, "", "", paste ? KeyCode.V : KeyCode.O, !paste, true, false, false)))
                .get();
        WaitForAsyncUtils.waitForFxEvents();
        Pictures.take(
                stage,
                Path.of("target/pictures/import-%s-%s-%dx%d.png".formatted(example, theme.name().toLowerCase(Locale.ROOT), width, height)));
    }
}
