package pumpwise.ui.figure;

import java.nio.IntBuffer;
import java.util.List;
import java.util.Objects;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import pumpwise.figure.raster.Raster;
import pumpwise.figure.raster.Transform;
import pumpwise.figure.shape.Bounds;
import pumpwise.figure.shape.Placement;
import pumpwise.figure.shape.Shape;

/// A surface for figures in the colors of the theme. It paints its own pixels, because filling their many small outlines
/// is much cheaper than on a canvas.
abstract class FigureSurface extends Region implements FigureColors.Colored {

    /// Two pictures are shown even if each is smaller than a single one would be.
    private static final double BOTH_FIT = 0.6;

    private final FigureColors colors = new FigureColors(this, this::requestLayout);
    private final ImageView view = new ImageView();
    private @Nullable Picture picture;

    /// The pixels and the image that shows them.
    private record Picture(Raster raster, PixelBuffer<IntBuffer> buffer) {

        static Picture of(int width, int height) {
            Raster raster = new Raster(width, height);
            return new Picture(
                    raster,
                    new PixelBuffer<>(
                            width, height, IntBuffer.wrap(raster.pixels()), PixelFormat.getIntArgbPreInstance()));
        }
    }

    FigureSurface() {
        getStyleClass().add("figure-view");
        getChildren().add(view);
        view.setManaged(false);
        setMinSize(0, 0);
    }

    /// Paints everything again. Called when the size or a color has changed.
    abstract void repaint();

    /// Makes a surface with a size transparent, calls `painting`, and shows the result.
    final void show(Runnable painting) {
        Picture shown = picture;
        if (shown != null) {
            shown.raster().clear();
            painting.run();
            // All of it has changed.
            shown.buffer().updateBuffer(_ -> null);
        }
    }

    /// Paints shapes.
    ///
    /// @param transform their position on the surface
    final void paint(List<Shape> shapes, Transform transform) {
        Objects.requireNonNull(picture, "no surface").raster().paint(shapes, transform.times(density()), colors::of);
    }

    /// Paints shapes in a part of the surface, over its whole height.
    ///
    /// @param frame the bounds of the shapes
    /// @param x the left edge of the part
    /// @param width of the part
    final void paint(List<Shape> shapes, Bounds frame, double x, double width) {
        paint(shapes, Transform.of(Placement.of(frame, x, 0, width, height())));
    }

    /// Whether two pictures fit side by side, each not much smaller than a single one would be.
    final boolean hasRoomForTwo(Bounds frame) {
        double one = Placement.scale(frame, width(), height());
        return Placement.scale(frame, width() / 2, height()) >= BOTH_FIT * one;
    }

    final double width() {
        return snapSizeX(getWidth());
    }

    final double height() {
        return snapSizeY(getHeight());
    }

    /// The pixels of the screen per pixel of the layout.
    private double density() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? 1 : window.getRenderScaleX();
    }

    @Override
    protected void layoutChildren() {
        int width = (int) Math.ceil(width() * density());
        int height = (int) Math.ceil(height() * density());
        if (width <= 0 || height <= 0) {
            picture = null;
            view.setImage(null);
            return;
        }
        if (picture == null || picture.raster().width() != width || picture.raster().height() != height) {
            picture = Picture.of(width, height);
            view.setImage(new WritableImage(picture.buffer()));
            view.setFitWidth(width / density());
            view.setFitHeight(height / density());
        }
        repaint();
    }

    @Override
    public final FigureColors colors() {
        return colors;
    }

    @Override
    public final List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return FigureColors.metaData();
    }
}
