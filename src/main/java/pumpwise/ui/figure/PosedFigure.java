package pumpwise.ui.figure;

import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import org.jspecify.annotations.Nullable;
import pumpwise.figure.drawing.FigureDrawing;
import pumpwise.figure.drawing.Subject;
import pumpwise.figure.raster.Transform;
import pumpwise.figure.shape.Placement;

/// A figure that shows a given state. It has no clock of its own, and paints only when the state changes. It takes no
/// room while there is no state.
public final class PosedFigure extends FigureSurface {

    private static final PseudoClass PALE = PseudoClass.getPseudoClass("pale");

    private final ObjectProperty<@Nullable FigureState> state = new SimpleObjectProperty<>();
    private @Nullable Subject drawn;
    private @Nullable FigureDrawing drawing;

    public PosedFigure() {
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMouseTransparent(true);
        state.subscribe(now -> {
            setVisible(now != null);
            setManaged(now != null);
            pseudoClassStateChanged(PALE, now != null && now.isPale());
            repaint();
        });
    }

    /// The state; null for none.
    public ObjectProperty<@Nullable FigureState> stateProperty() {
        return state;
    }

    @Override
    void repaint() {
        FigureState now = state.get();
        if (now != null) {
            FigureDrawing figure = drawing(now.subject());
            Transform upright = Transform.of(Placement.alone(figure.frame(), 0, 0, width(), height()));
            Transform transform = now.isFlipped() ? upright.flipped(figure.frame()) : upright;
            show(() -> paint(figure.shapes(now.moment()), transform));
        }
    }

    /// The drawing is created once per subject, because it solves several poses for its frame.
    private FigureDrawing drawing(Subject subject) {
        if (drawing == null || !subject.equals(drawn)) {
            drawing = new FigureDrawing(subject);
            drawn = subject;
        }
        return Objects.requireNonNull(drawing);
    }
}
