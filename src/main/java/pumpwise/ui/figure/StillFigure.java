package pumpwise.ui.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pumpwise.figure.drawing.FigureDrawing;
import pumpwise.figure.raster.Transform;
import pumpwise.figure.shape.Bounds;
import pumpwise.figure.shape.Placement;
import pumpwise.figure.shape.Shape;

/// A still figure. The same node can show one figure after another, such as in a list whose cells are reused.
public final class StillFigure extends FigureSurface {

    private @Nullable Drawn drawn;

    /// The shapes of a figure at one moment, which can be painted in any size and colors.
    ///
    /// @param shapes the shapes in painting order
    /// @param frame their bounds
    public record Drawn(List<Shape> shapes, Bounds frame) {

        public Drawn {
            shapes = List.copyOf(shapes);
        }

        /// A moment of a figure.
        public static Drawn of(FigureDrawing drawing, double moment) {
            return new Drawn(drawing.still(moment), drawing.frame());
        }
    }

    /// Whether there is no figure, or not yet.
    public boolean isEmpty() {
        return drawn == null;
    }

    /// Shows a drawn figure; null for none.
    public void show(@Nullable Drawn now) {
        if (now != drawn) {
            drawn = now;
            repaint();
        }
    }

    @Override
    void repaint() {
        Drawn shown = drawn;
        show(() -> {
            if (shown != null) {
                paint(shown.shapes(), Transform.of(Placement.of(shown.frame(), 0, 0, width(), height())));
            }
        });
    }
}
