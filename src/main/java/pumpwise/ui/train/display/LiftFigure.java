package pumpwise.ui.train.display;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.QuadCurve;
import javafx.scene.shape.SVGPath;
import pumpwise.ui.common.NodeVisibility;

/// An animation that follows the tempo: a bar lifts a peach, holds it at the peak and lowers it. Its few shapes are
/// moved and never replaced. It fills the available space, and takes none while there is no tempo.
public final class LiftFigure extends Region {

    /// The peach is drawn in a square of this size around its center.
    private static final double PEACH = 24;

    private static final String FRUIT = "M0,-6 C-3,-11 -12,-9 -12,0 C-12,7 -5,12 0,12 C5,12 12,7 12,0 C12,-9 3,-11 0,-6 Z";
    private static final String CREASE = "M0,-6 C3,-1 3,5 0,9";
    private static final String LEAF = "M0,-7 C1,-12 6,-13 9,-12 C8,-8 4,-6 0,-7 Z";

    /// Relative to the height.
    private static final double SIZE = 0.36;

    private static final double STROKE = 0.05;
    private static final double GREATEST_WIDTH = 3.2;

    private final ObjectProperty<LiftPosition> motion = new SimpleObjectProperty<>(LiftPosition.NONE);
    private final Line floor = new Line();
    private final Line peak = new Line();
    private final QuadCurve bar = new QuadCurve();
    private final Group peach = new Group();

    public LiftFigure() {
        getStyleClass().add("lift-figure");
        floor.getStyleClass().add("lift-floor");
        peak.getStyleClass().add("lift-peak");
        bar.getStyleClass().add("lift-bar");
        peach.getChildren().addAll(path(FRUIT, "lift-fruit"), path(CREASE, "lift-crease"), path(LEAF, "lift-leaf"));
        getChildren().addAll(floor, peak, bar, peach);
        getChildren().forEach(child -> child.setManaged(false));
        setMouseTransparent(true);
        motion.subscribe(now -> {
            if (now.wanted()) {
                place();
            }
        });
        NodeVisibility.only(this, motion.map(LiftPosition::wanted));
    }

    /// The current position.
    public ObjectProperty<LiftPosition> motionProperty() {
        return motion;
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        double width = Math.min(getWidth(), height * GREATEST_WIDTH);
        double stroke = height * STROKE;
        bar.setStrokeWidth(stroke);
        bar.setStartX(stroke);
        bar.setEndX(width - stroke);
        bar.setControlX(width / 2);
        double size = height * SIZE;
        peach.setScaleX(size / PEACH);
        peach.setScaleY(size / PEACH);
        level(floor, width, height - stroke / 2);
        level(peak, width, stroke / 2);
        place();
    }

    private void place() {
        double height = getHeight();
        double size = height * SIZE;
        double stroke = height * STROKE;
        // From the floor to the line at the peak, with the peach on top.
        double lowest = height - stroke * 2;
        double highest = size + stroke * 2;
        double middle = lowest - (lowest - highest) * height(motion.get());
        double ends = (lowest + highest) / 2;
        bar.setStartY(ends);
        bar.setEndY(ends);
        // This kind of curve passes half way between its ends and its control point.
        bar.setControlY(2 * middle - ends);
        peach.setTranslateX(bar.getControlX());
        peach.setTranslateY(middle - stroke / 2 - size / 2);
    }

    /// With reduced motion, the bar is either at the floor or at the peak.
    private double height(LiftPosition position) {
        boolean still = getScene() != null && getScene().getPreferences().isReducedMotion();
        return still ? Math.rint(position.height()) : position.height();
    }

    private static void level(Line line, double width, double y) {
        line.setStartX(0);
        line.setEndX(width);
        line.setStartY(y);
        line.setEndY(y);
    }

    private static SVGPath path(String content, String style) {
        SVGPath path = new SVGPath();
        path.setContent(content);
        path.getStyleClass().add(style);
        return path;
    }
}
