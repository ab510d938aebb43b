package pumpwise.ui.train.display;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.StrokeLineCap;
import pumpwise.ui.common.NodeVisibility;

/// The repetitions of a set as a row of marks: those that are enough broad, those beyond narrow, those behind filled.
/// Four dashed lines, however many there are.
public final class RepBar extends Region {

    /// Of a mark and the gap after it.
    private static final double MARK = 0.72;

    /// Marks closer than this could not be told apart: the line is unbroken then.
    private static final double LEAST_MARK = 4;

    /// Of the height.
    private static final double BEYOND = 0.45;

    private final ObjectProperty<Reps> reps = new SimpleObjectProperty<>(Reps.NONE);
    private final Line enough = line("rep-open");
    private final Line beyond = line("rep-open");
    private final Line done = line("rep-done");
    private final Line doneBeyond = line("rep-done");

    public RepBar() {
        getStyleClass().add("rep-bar");
        getChildren().addAll(enough, beyond, done, doneBeyond);
        getChildren().forEach(child -> child.setManaged(false));
        reps.subscribe(this::requestLayout);
        NodeVisibility.only(this, reps.map(Reps::isCounted));
    }

    /// What it shows.
    public ObjectProperty<Reps> repsProperty() {
        return reps;
    }

    @Override
    protected void layoutChildren() {
        Reps now = reps.get();
        if (!now.isCounted()) {
            return;
        }
        double each = getWidth() / now.greatest();
        mark(enough, 0, now.least(), each, 1);
        mark(beyond, now.least(), now.greatest(), each, BEYOND);
        mark(done, 0, Math.min(now.done(), now.least()), each, 1);
        mark(doneBeyond, now.least(), Math.max(now.least(), now.done()), each, BEYOND);
    }

    private void mark(Line line, int from, int to, double each, double part) {
        line.setVisible(to > from);
        line.setStartX(from * each);
        line.setEndX(to * each);
        line.setStartY(getHeight() / 2);
        line.setEndY(getHeight() / 2);
        line.setStrokeWidth(getHeight() * part);
        if (each < LEAST_MARK) {
            line.getStrokeDashArray().clear();
        } else {
            line.getStrokeDashArray().setAll(each * MARK, each * (1 - MARK));
        }
    }

    private static Line line(String style) {
        Line line = new Line();
        line.setStrokeLineCap(StrokeLineCap.BUTT);
        line.getStyleClass().add(style);
        return line;
    }
}
