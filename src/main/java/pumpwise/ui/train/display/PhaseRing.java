package pumpwise.ui.train.display;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;

/// The ring with the digits. The style sheet sets its colors by phase, and its kind of line distinguishes the phases
/// too. It is redrawn only when its [RingState] changes.
public final class PhaseRing extends Region {

    private static final PseudoClass WINDOW = PseudoClass.getPseudoClass("window");

    /// Relative to the size of the ring.
    private static final double STROKE = 0.038;

    private static final double WINDOW_STROKE = 0.01;

    private final ObjectProperty<RingState> dial = new SimpleObjectProperty<>(RingState.NONE);
    private final Circle track = new Circle();
    private final RingArc window = new RingArc("ring-window");
    private final RingArc arc = new RingArc("ring-arc");
    private final Circle inner = new Circle();
    private final RingDigits digits = new RingDigits();

    public PhaseRing() {
        getStyleClass().add("phase-ring");
        track.getStyleClass().add("ring-track");
        inner.getStyleClass().add("ring-inner");
        getChildren().add(track);
        getChildren().addAll(window.nodes());
        getChildren().addAll(arc.nodes());
        getChildren().add(inner);
        getChildren().addAll(digits.nodes());
        getChildren().forEach(child -> child.setManaged(false));
        dial.subscribe(this::show);
    }

    /// The current state.
    public ObjectProperty<RingState> dialProperty() {
        return dial;
    }

    private void show(RingState before, RingState now) {
        if (before.look() != now.look()) {
            requestLayout();
        }
        pseudoClassStateChanged(WINDOW, now.window() < 1);
        if (!digits.shows(now.digits())) {
            digits.show(now.digits());
            placeDigits();
        }
        arc.sweep(now.from(), now.to());
        window.sweep(now.window(), 1);
    }

    @Override
    protected void layoutChildren() {
        double size = Math.min(getWidth(), getHeight());
        if (size <= 0) {
            return;
        }
        double x = getWidth() / 2;
        double y = getHeight() / 2;
        double stroke = size * STROKE;
        double gap = size * WINDOW_STROKE;
        double radius = size / 2 - stroke / 2 - 2 * gap;
        RingLine line = RingLine.of(dial.get().look());
        track.setCenterX(x);
        track.setCenterY(y);
        track.setRadius(radius);
        track.setStrokeWidth(stroke * line.trackWidth());
        arc.place(x, y, radius, stroke * line.width(), line.dashes(2 * Math.PI * radius));
        window.place(x, y, size / 2 - gap / 2, gap, List.of());
        inner.setVisible(line.doubled());
        inner.setCenterX(x);
        inner.setCenterY(y);
        inner.setRadius(radius - stroke);
        inner.setStrokeWidth(stroke / 4);
        placeDigits();
    }

    private void placeDigits() {
        double size = Math.min(getWidth(), getHeight());
        if (size > 0) {
            digits.place(getWidth() / 2, getHeight() / 2, size * (1 - 2 * STROKE - 4 * WINDOW_STROKE));
        }
    }
}
