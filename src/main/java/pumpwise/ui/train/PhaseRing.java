package pumpwise.ui.train;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.StrokeLineCap;

/// The ring with the figure in it. Colours come from the style sheet, by the state of the screen around it; the kind of
/// line tells the phases apart too. It is drawn anew only where its [Dial] has changed.
public final class PhaseRing extends Region {

    private static final PseudoClass WINDOW = PseudoClass.getPseudoClass("window");

    /// Of the ring's own size.
    private static final double STROKE = 0.038;

    private static final double WINDOW_STROKE = 0.013;
    private static final double DEGREES = 360;
    private static final double TOP = 90;

    private final ObjectProperty<Dial> dial = new SimpleObjectProperty<>(Dial.NONE);
    private final Circle track = new Circle();
    private final Arc window = arc("ring-window");
    private final Arc arc = arc("ring-arc");
    private final Circle inner = new Circle();
    private final RingDigits digits = new RingDigits();

    public PhaseRing() {
        getStyleClass().add("phase-ring");
        track.getStyleClass().add("ring-track");
        inner.getStyleClass().add("ring-inner");
        getChildren().addAll(track, window, arc, inner);
        getChildren().addAll(digits.nodes());
        getChildren().forEach(child -> child.setManaged(false));
        dial.subscribe(this::show);
    }

    /// What it shows.
    public ObjectProperty<Dial> dialProperty() {
        return dial;
    }

    private void show(Dial before, Dial now) {
        if (before.look() != now.look()) {
            requestLayout();
        }
        pseudoClassStateChanged(WINDOW, now.window() < 1);
        if (!digits.shows(now.digits())) {
            digits.show(now.digits());
            placeDigits();
        }
        sweep(arc, now.from(), now.to());
        sweep(window, now.window(), 1);
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
        place(arc, x, y, radius);
        arc.setStrokeWidth(stroke * line.width());
        arc.setStrokeLineCap(StrokeLineCap.BUTT);
        arc.getStrokeDashArray().setAll(line.dashes(2 * Math.PI * radius));
        place(window, x, y, size / 2 - gap / 2);
        window.setStrokeWidth(gap);
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

    private static void place(Arc arc, double x, double y, double radius) {
        arc.setCenterX(x);
        arc.setCenterY(y);
        arc.setRadiusX(radius);
        arc.setRadiusY(radius);
    }

    private static void sweep(Arc arc, double from, double to) {
        arc.setStartAngle(TOP - from * DEGREES);
        arc.setLength(-(to - from) * DEGREES);
        arc.setVisible(to > from);
    }

    private static Arc arc(String style) {
        Arc arc = new Arc();
        arc.setType(ArcType.OPEN);
        arc.setStrokeLineCap(StrokeLineCap.BUTT);
        arc.getStyleClass().add(style);
        return arc;
    }
}
