package pumpwise.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.transform.Scale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Draws the icon of the program, a peach inside a timer ring, in all sizes that systems use.
@Tag("screenshots")
class IconPicturesTest {

    private static final Path FOLDER = Path.of("src/main/resources/pumpwise/ui/shell");
    private static final int[] SIZES = {16, 32, 48, 64, 128, 256};

    /// For the menus of desktops only, not for windows.
    private static final Path INSTALLED = Path.of("src/install/icons");

    private static final int[] INSTALLED_SIZES = {24, 512};

    @Test
    void drawsTheIcon() throws Exception {
        var drawn = new CompletableFuture<Void>();
        Runnable draw = () -> {
            try {
                for (int size : SIZES) {
                    Pictures.write(draw(size), FOLDER.resolve("icon-" + size + ".png"));
                }
                for (int size : INSTALLED_SIZES) {
                    Pictures.write(draw(size), INSTALLED.resolve("icon-" + size + ".png"));
                }
                drawn.complete(null);
            } catch (IOException | RuntimeException e) {
                drawn.completeExceptionally(e);
            }
        };
        try {
            Platform.startup(draw);
        } catch (IllegalStateException alreadyStarted) {
            Platform.runLater(draw);
        }
        drawn.get();
    }

    /// Drawn in a square of 64.
    private static WritableImage draw(int size) {
        boolean small = size < 48;
        Circle track = new Circle(32, 32, 28, Color.TRANSPARENT);
        track.setStroke(Color.web("#ffd9cd"));
        track.setStrokeWidth(small ? 7 : 5);
        Arc done = new Arc(32, 32, 28, 28, 90, -250);
        done.setType(ArcType.OPEN);
        done.setFill(Color.TRANSPARENT);
        done.setStroke(Color.web("#e0532f"));
        done.setStrokeWidth(small ? 7 : 5);
        done.setStrokeLineCap(StrokeLineCap.ROUND);

        SVGPath peach = path("M32 22 C26 15 13 18 13 31 C13 43 23 50 32 52 C41 50 51 43 51 31 C51 18 38 15 32 22 Z");
        peach.setFill(new LinearGradient(
                0, 0, 1, 1, true, CycleMethod.NO_CYCLE, new Stop(0, Color.web("#ffb199")), new Stop(1, Color.web("#ff7a59"))));
        SVGPath cleft = path("M32 22 C35 30 35 40 32 51");
        cleft.setFill(Color.TRANSPARENT);
        cleft.setStroke(Color.web("#d9532f"));
        cleft.setStrokeWidth(small ? 3.5 : 2.2);
        cleft.setStrokeLineCap(StrokeLineCap.ROUND);
        SVGPath leaf = path("M32 21 C32 14 38 11 45 12 C44 18 39 22 32 21 Z");
        leaf.setFill(Color.web("#5fae7c"));

        Group icon = new Group(track, done, peach, cleft, leaf);
        icon.getTransforms().add(new Scale(size / 64.0, size / 64.0));
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        parameters.setViewport(new javafx.geometry.Rectangle2D(0, 0, size, size));
        return new Group(icon).snapshot(parameters, new WritableImage(size, size));
    }

    private static SVGPath path(String content) {
        SVGPath path = new SVGPath();
        path.setContent(content);
        return path;
    }
}
