package pumpwise.ui.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pumpwise.figure.drawing.FigureDrawing;
import pumpwise.figure.shape.Bounds;
import pumpwise.figure.shape.Shape;

/// A still figure. The same node can show one figure after another, such as in a list whose cells are reused.
public final class StillFigure extends FigureSurface {

    private @Nullable Drawn drawn;

    /// The shapes of a figure at one or two moments, which can be painted in any size and colors.
    ///
    /// @param shapes the shapes in painting order
    /// @param before the shapes of the moment that is painted to the left, where there is room for both; empty for none
    /// @param frame their bounds
    public record Drawn(List<Shape> shapes, List<Shape> before, Bounds frame) {

        public Drawn {
            shapes = List.copyOf(shapes);
            before = List.copyOf(before);
        }

        /// A moment of a figure.
        public static Drawn of(FigureDrawing drawing, double moment) {
            return new Drawn(drawing.still(moment), List.of(), drawing.frame());
        }

        /// Two moments of a figure.
        public static Drawn of(FigureDrawing drawing, double before, double moment) {
            return new Drawn(drawing.still(moment), drawing.still(before), drawing.frame());
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
            if (shown == null) {
                return;
            }
            if (!shown.before().isEmpty() && hasRoomForTwo(shown.frame())) {
                paint(shown.before(), shown.frame(), 0, width() / 2);
                paint(shown.shapes(), shown.frame(), width() / 2, width() / 2);
            } else {
                paint(shown.shapes(), shown.frame(), 0, width());
            }
        });
    }
}
