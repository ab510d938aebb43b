package pumpwise.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.figure.ExercisePlayback;
import pumpwise.catalog.figure.ExerciseSubject;
import pumpwise.export.picture.FigurePicture;
import pumpwise.export.picture.PictureDifference;
import pumpwise.export.picture.PngWriter;
import pumpwise.export.picture.SvgPainter;
import pumpwise.export.picture.SvgWriter;
import pumpwise.figure.drawing.Subject;
import pumpwise.figure.shape.Palette;
import pumpwise.figure.shape.Role;
import pumpwise.storage.exercise.CatalogReader;
import pumpwise.ui.common.Theme;

/// A figure looks alike in the window and in files.
@ExtendWith(ApplicationExtension.class)
class FigureInFileTest {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 240;

    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @ParameterizedTest
    @CsvSource({
        "barbell-hip-thrust, LIGHT", "banded-clam-shell, DARK", "cable-pull-through, LIGHT", "sumo-squat, DARK", "walking-lunge, LIGHT",
        "frog-pump, LIGHT"
    })
    void theWindowAndTheFilesAgree(String id, Palette palette, FxRobot robot) throws Exception {
        Exercise exercise = new CatalogReader().builtIn().catalog().find(id).orElseThrow();
        Subject subject = ExerciseSubject.of(exercise).orElseThrow();
        List<WritableImage> taken = new ArrayList<>();
        robot.interact(() -> {
            FigureView view = new FigureView(
                    subject, ExercisePlayback.of(exercise, subject.figure()), exercise.name(), new SimpleBooleanProperty());
            view.setFocusTraversable(false);
            view.setMouseTransparent(true);
            view.setMinSize(WIDTH, HEIGHT);
            view.setMaxSize(WIDTH, HEIGHT);
            Scene scene = new Scene(new StackPane(view), 400, 300);
            (palette == Palette.LIGHT ? Theme.LIGHT : Theme.DARK).dress(scene);
            stage.setScene(scene);
            stage.show();
            SnapshotParameters surface = new SnapshotParameters();
            surface.setFill(Color.web(String.format("#%06x", palette.of(Role.BACKGROUND))));
            taken.add(view.snapshot(surface, null));
        });
        BufferedImage window = buffered(taken.getFirst());
        FigurePicture picture =
                FigurePicture.of(exercise.name(), subject, subject.characteristic(), palette, WIDTH, HEIGHT);
        assertThat(PictureDifference.share(window, PngWriter.paint(picture), 16)).as("PNG").isLessThan(0.005);
        assertThat(PictureDifference.share(window, SvgPainter.paint(SvgWriter.write(picture)), 16)).as("SVG").isLessThan(0.005);
    }

    private static BufferedImage buffered(WritableImage image) {
        BufferedImage buffered = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        int[] pixels = new int[WIDTH * HEIGHT];
        image.getPixelReader().getPixels(0, 0, WIDTH, HEIGHT, PixelFormat.getIntArgbInstance(), pixels, 0, WIDTH);
        buffered.setRGB(0, 0, WIDTH, HEIGHT, pixels, 0, WIDTH);
        return buffered;
    }
}
