package pumpwise.ui.train.display;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.StrokeLineCap;
import pumpwise.ui.common.NodeVisibility;

/// The reps of a set as a row of marks: tall ones up to the minimum, short ones above it, filled ones when they are
/// done. It consists of four dashed lines, regardless of the number of reps.
public final class RepBar extends Region {

    /// Relative to a mark and the gap after it.
    private static final double GAP = 0.28;

    /// Relative to the height.
    private static final double WIDEST_GAP = 0.6;

    /// Narrower marks could not be distinguished, so the line is unbroken instead.
    private static final double LEAST_MARK = 4;

    /// Relative to the height.
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

    /// The displayed progress.
    public ObjectProperty<Reps> repsProperty() {
        return reps;
    }

    @Override
    protected void layoutChildren() {
        Reps now = reps.get();
        if (!now.isCounted()) {
            return;
        }
        // The last mark ends at the end of the bar.
        double gap = Math.min(getWidth() * GAP / (now.greatest() - GAP), getHeight() * WIDEST_GAP);
        double mark = (getWidth() - gap * (now.greatest() - 1)) / now.greatest();
        Marks marks = new Marks(mark, mark < LEAST_MARK ? 0 : gap, getWidth() / now.greatest());
        draw(enough, 0, now.least(), marks, 1);
        draw(beyond, now.least(), now.greatest(), marks, BEYOND);
        draw(done, 0, Math.min(now.done(), now.least()), marks, 1);
        draw(doneBeyond, now.least(), Math.max(now.least(), now.done()), marks, BEYOND);
    }

    /// The width of a mark and of the gap after it; no gap for an unbroken line, on which each mark takes `share`.
    private record Marks(double mark, double gap, double share) {

        double start(int index) {
            return gap == 0 ? index * share : index * (mark + gap);
        }

        double end(int index) {
            return gap == 0 ? index * share : Math.max(0, start(index) - gap);
        }
    }

    private void draw(Line line, int from, int to, Marks marks, double part) {
        line.setVisible(to > from);
        line.setStartX(marks.start(from));
        line.setEndX(marks.end(to));
        line.setStartY(getHeight() / 2);
        line.setEndY(getHeight() / 2);
        line.setStrokeWidth(getHeight() * part);
        if (marks.gap() == 0) {
            line.getStrokeDashArray().clear();
        } else {
            line.getStrokeDashArray().setAll(marks.mark(), marks.gap());
        }
    }

    private static Line line(String style) {
        Line line = new Line();
        line.setStrokeLineCap(StrokeLineCap.BUTT);
        line.getStyleClass().add(style);
        return line;
    }
}
