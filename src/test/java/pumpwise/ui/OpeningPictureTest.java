package pumpwise.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import pumpwise.storage.opening.WindowPicture;
import pumpwise.ui.common.Theme;
import pumpwise.ui.shell.FirstFrame;
import pumpwise.ui.shell.opening.DesktopLook;
import pumpwise.ui.shell.opening.OpeningPicture;
import pumpwise.ui.shell.opening.SceneDrawing;

/// The window that replaces its picture looks exactly the same.
@ExtendWith(ApplicationExtension.class)
class OpeningPictureTest {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 620;
    private static final int LONGEST_SECONDS = 30;

    private static final DesktopLook LOOK = new DesktopLook(
            "test", ColorScheme.LIGHT, false, false, 1, new Rectangle2D(0, 0, 1000, 1000), "en", "sw");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {
        "{ 'window': { 'width': 900, 'height': 620 } }",
        "{ 'window': { 'width': 900, 'height': 620 }, 'look': { 'theme': 'dark' } }",
        "{ 'window': { 'width': 900, 'height': 620 }, 'look': { 'textSize': 150 } }",
        "{ 'window': { 'width': 900, 'height': 620 }, 'planning': { 'folded': [ 'warm-up' ] } }"
    })
    void theWindowChangesNoPixel(String settings) throws Exception {
        Desk desk = new Desk(folder);
        desk.home.create();
        Files.writeString(desk.home.settings(), settings.replace('\'', '"'));
        Stage stage = FxToolkit.registerStage(Stage::new);
        WindowPicture picture = WaitForAsyncUtils.asyncFx(() -> rehearsed(desk)).get();

        CompletableFuture<int[]> before = new CompletableFuture<>();
        CompletableFuture<Boolean> replaced = new CompletableFuture<>();
        WaitForAsyncUtils.asyncFx(() -> {
                    stage.setX(0);
                    stage.setY(0);
                    return OpeningPicture.show(picture, LOOK, stage, () -> {
                        before.complete(captured());
                        desk.open(stage, Theme.LIGHT);
                        FirstFrame.thenAnother(stage.getScene(), () -> replaced.complete(true));
                    });
                })
                .get();

        int[] pixels = before.get(LONGEST_SECONDS, TimeUnit.SECONDS);
        assertThat(Arrays.stream(pixels).distinct().count()).as("colors").isGreaterThan(100);
        replaced.get(LONGEST_SECONDS, TimeUnit.SECONDS);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(WaitForAsyncUtils.asyncFx(OpeningPictureTest::captured).get()).isEqualTo(pixels);
        assertThat(Objects.requireNonNull(stage.getScene().lookup("#start")).isFocused()).isTrue();
        WaitForAsyncUtils.asyncFx(stage::close).get();
    }

    @Test
    void aKeyBeforeTheWindowIsThereReachesIt() throws Exception {
        Desk desk = new Desk(folder);
        desk.home.create();
        Stage stage = FxToolkit.registerStage(Stage::new);
        CompletableFuture<Boolean> replaced = new CompletableFuture<>();
        WindowPicture picture = WaitForAsyncUtils.asyncFx(() -> rehearsed(desk)).get();
        WaitForAsyncUtils.asyncFx(() -> {
                    OpeningPicture.show(picture, LOOK, stage, () -> {
                        desk.open(stage, Theme.LIGHT);
                        Platform.runLater(() -> replaced.complete(true));
                    });
                    KeyEvent tab = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, true, false, false, false);
                    Event.fireEvent(stage.getScene(), tab);
                })
                .get();

        replaced.get(LONGEST_SECONDS, TimeUnit.SECONDS);
        assertThat(stage.getScene().getFocusOwner()).isNotNull().isNotEqualTo(stage.getScene().lookup("#start"));
        WaitForAsyncUtils.asyncFx(stage::close).get();
    }

    @Test
    void aWindowThatIsClosedDuringThePictureStaysClosed() throws Exception {
        Desk desk = new Desk(folder);
        desk.home.create();
        Stage stage = FxToolkit.registerStage(Stage::new);
        AtomicBoolean opened = new AtomicBoolean();
        WindowPicture picture = WaitForAsyncUtils.asyncFx(() -> rehearsed(desk)).get();
        WaitForAsyncUtils.asyncFx(() -> {
                    OpeningPicture.show(picture, LOOK, stage, () -> opened.set(true));
                    FirstFrame.then(stage.getScene(), stage::close);
                })
                .get();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(stage.isShowing()).isFalse();
        assertThat(opened).isFalse();
    }

    @Test
    void aPictureOfAnotherLookIsNotShown() throws Exception {
        Desk desk = new Desk(folder);
        desk.home.create();
        Stage stage = FxToolkit.registerStage(Stage::new);
        WindowPicture picture = WaitForAsyncUtils.asyncFx(() -> rehearsed(desk)).get();
        DesktopLook other = new DesktopLook(
                "another build", ColorScheme.LIGHT, false, false, 1, new Rectangle2D(0, 0, 1000, 1000), "en", "sw");
        boolean shown = WaitForAsyncUtils.asyncFx(() -> OpeningPicture.show(picture, other, stage, () -> {})).get();
        assertThat(shown).isFalse();
        assertThat(stage.isShowing()).isFalse();
    }

    private static WindowPicture rehearsed(Desk desk) throws Exception {
        Startup startup = new Startup(desk.home, null, desk.words);
        Wiring wiring = desk.wiring(new Stage(), Theme.LIGHT);
        return SceneDrawing.draw(wiring.rehearse(startup.data()), "files", LOOK, "title");
    }

    private static int[] captured() {
        WritableImage image = new Robot().getScreenCapture(null, 0, 0, WIDTH, HEIGHT);
        int[] pixels = new int[WIDTH * HEIGHT];
        image.getPixelReader().getPixels(0, 0, WIDTH, HEIGHT, PixelFormat.getIntArgbInstance(), pixels, 0, WIDTH);
        return pixels;
    }
}
