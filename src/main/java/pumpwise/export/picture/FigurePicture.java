package pumpwise.export.picture;

import java.util.List;
import pumpwise.figure.drawing.FigureDrawing;
import pumpwise.figure.drawing.Subject;
import pumpwise.figure.shape.Bounds;
import pumpwise.figure.shape.Palette;
import pumpwise.figure.shape.Placement;
import pumpwise.figure.shape.Shape;

/// A picture of a figure: its shapes and their place on a surface in one color.
///
/// @param title what the picture shows; untrusted text
/// @param shapes in painting order, in centimeters
/// @param placement of the shapes
/// @param width in pixels
/// @param height in pixels
public record FigurePicture(
        String title, List<Shape> shapes, Placement placement, Palette palette, int width, int height) {

    /// The smallest width and height at which a figure can be recognized.
    public static final int MIN_SIZE = 32;

    /// The largest width and height. A larger picture would not fit into the memory of the program.
    public static final int MAX_SIZE = 2000;

    public FigurePicture {
        if (width < 1 || height < 1 || width > MAX_SIZE || height > MAX_SIZE) {
            throw new IllegalArgumentException("a picture of " + width + " x " + height);
        }
        shapes = List.copyOf(shapes);
    }

    /// A still picture.
    ///
    /// @param title what the picture shows
    /// @param moment the height in a rep, or the number of completed laps in a cycle
    public static FigurePicture of(
            String title, Subject subject, double moment, Palette palette, int width, int height) {
        FigureDrawing drawing = new FigureDrawing(subject);
        Bounds frame = drawing.frame();
        return new FigurePicture(
                title, drawing.still(moment), Placement.of(frame, 0, 0, width, height), palette, width, height);
    }
}
