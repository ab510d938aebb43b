package pumpwise.ui.train;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import pumpwise.cue.Speaker.Silence;
import pumpwise.ui.common.Theme;

/// Takes a picture of the Train screen in every state.
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class TrainScreenshotsTest {

    private static final Path FOLDER = Path.of("src", "site");

    private Stage stage;
    private TrainStand stand;
    private Theme theme;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyState(Theme dressed, FxRobot robot) throws IOException {
        theme = dressed;
        open(robot, 1100, 720);
        take(robot, "empty");
        robot.interact(() -> stand.train.prepare(TrainStand.sample(), TrainStand.CATALOG));
        take(robot, "before");
        robot.interact(() -> stand.train.before().start());
        robot.interact(() -> stand.advance(1));
        take(robot, "ready");
        robot.interact(() -> stand.running().next());
        robot.interact(() -> stand.advance(195));
        take(robot, "timed");
        skipTo(robot, "Barbell hip thrust");
        robot.interact(() -> stand.running().next());
        robot.interact(() -> stand.advance(5 * 6 + 0.7));
        take(robot, "lift");
        robot.interact(() -> stand.advance(1));
        take(robot, "hold");
        robot.interact(() -> stand.advance(1.6));
        take(robot, "lower");
        robot.interact(() -> stand.running().next());
        take(robot, "paused");
        robot.interact(() -> stand.running().leave().ask());
        take(robot, "leave");
        robot.interact(() -> stand.running().leave().keepGoing());
        robot.interact(() -> stand.running().next());
        robot.interact(() -> stand.advance(85));
        take(robot, "rest");
        robot.interact(() -> stand.advance(50));
        take(robot, "rest-ready");
        skipTo(robot, "Cable glute kickback");
        robot.interact(() -> stand.running().next());
        robot.interact(() -> stand.advance(20 * 4 + 8));
        take(robot, "switch");
        skipTo(robot, "Banded lateral walk");
        robot.interact(() -> stand.running().next());
        robot.interact(() -> stand.advance(11));
        take(robot, "walk");
        robot.interact(() -> stand.running().toggleGuided());
        robot.interact(() -> stand.advance(23));
        take(robot, "free");
        robot.interact(() -> stand.time.sleep(Duration.ofSeconds(570)));
        take(robot, "away");
        robot.interact(() -> {
            stand.running().leave().ask();
            stand.running().leave().finish();
        });
        take(robot, "summary");
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void recovery(Theme dressed, FxRobot robot) throws IOException {
        theme = dressed;
        open(robot, 1100, 720);
        robot.interact(() -> {
            stand.start(TrainStand.sample());
            stand.advance(700);
            TrainStand later = new TrainStand(stand.time.instant().plusSeconds(720), stand.archive);
            stand = later;
            TrainWindow.show(stage, later, theme, 1100, 720);
            later.train.recover(TrainStand.CATALOG);
        });
        take(robot, "recovery");
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void small(Theme dressed, FxRobot robot) throws IOException {
        theme = dressed;
        open(robot, 880, 600);
        robot.interact(() -> {
            stand.start(TrainStand.sample());
            stand.speaker.breakDown(Silence.NO_DEVICE);
        });
        skipTo(robot, "Glute-focused hyperextension");
        robot.interact(() -> stand.running().next());
        robot.interact(() -> stand.advance(13.5));
        take(robot, "small");
        robot.interact(() -> stand.running().done());
        robot.interact(() -> stand.advance(20));
        take(robot, "small-rest");
    }

    private void open(FxRobot robot, double width, double height) {
        stand = new TrainStand();
        robot.interact(() -> TrainWindow.show(stage, stand, theme, width, height));
    }

    /// Leaves everything out up to the rest or get-ready before an exercise.
    private void skipTo(FxRobot robot, String exercise) {
        robot.interact(() -> {
            for (int i = 0; i < 200 && !isBefore(exercise); i++) {
                stand.running().skip();
            }
            stand.advance(2);
        });
    }

    private boolean isBefore(String exercise) {
        return stand.face().exercise().equals(exercise)
                && (stand.face().look() == PhaseLook.REST || stand.face().look() == PhaseLook.READY);
    }

    private void take(FxRobot robot, String name) throws IOException {
        WaitForAsyncUtils.waitForFxEvents();
        WritableImage[] picture = new WritableImage[1];
        robot.interact(() -> picture[0] = stage.getScene().snapshot(null));
        String file = "train-" + name + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png";
        Files.createDirectories(FOLDER);
        ImageIO.write(image(picture[0]), "png", FOLDER.resolve(file).toFile());
    }

    private static BufferedImage image(WritableImage picture) {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, picture.getPixelReader().getArgb(x, y));
            }
        }
        return image;
    }
}
