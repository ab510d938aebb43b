package pumpwise.ui.progress.plot;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import pumpwise.ui.progress.plot.Chart.Point;

/// A chart of which one point can be highlighted. What the point says is told in words.
public final class PlotViewModel {

    private final ReadOnlyObjectWrapper<Chart> chart;
    private final ReadOnlyIntegerWrapper at = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final IntConsumer open;
    private String summary = "";

    /// @param first the first chart
    /// @param open opens what is behind the point with this number
    public PlotViewModel(Chart first, IntConsumer open) {
        chart = new ReadOnlyObjectWrapper<>(first);
        this.open = open;
    }

    /// The chart.
    public ReadOnlyObjectProperty<Chart> chartProperty() {
        return chart.getReadOnlyProperty();
    }

    /// The number of the highlighted point; -1 if none is.
    public ReadOnlyIntegerProperty atProperty() {
        return at.getReadOnlyProperty();
    }

    /// What the highlighted point says, or else what the chart shows.
    public ReadOnlyStringProperty toldProperty() {
        return told.getReadOnlyProperty();
    }

    /// Shows a chart. A point that is highlighted stays so if it is still there.
    ///
    /// @param about what the chart shows
    public void show(Chart next, String about) {
        List<Point> before = chart.get().points();
        Point highlighted = at.get() < 0 ? null : before.get(at.get());
        summary = about;
        at.set(-1);
        chart.set(next);
        if (highlighted != null) {
            for (int index = 0; index < next.points().size(); index++) {
                if (next.points().get(index).at().equals(highlighted.at())) {
                    at.set(index);
                }
            }
        }
        tell();
    }

    /// Highlights a point.
    ///
    /// @param index its number; -1 for none
    public void point(int index) {
        at.set(index < chart.get().points().size() ? index : -1);
        tell();
    }

    /// Highlights the next (1) or previous (-1) point; the last one if none is highlighted.
    void move(int by) {
        int last = chart.get().points().size() - 1;
        if (last >= 0) {
            point(at.get() < 0 ? last : Math.clamp(at.get() + by, 0, last));
        }
    }

    /// Highlights the first or the last point.
    void moveToEnd(boolean isLast) {
        int last = chart.get().points().size() - 1;
        point(isLast ? last : Math.min(0, last));
    }

    /// Opens what is behind the highlighted point.
    public void choose() {
        if (at.get() >= 0) {
            open.accept(at.get());
        }
    }

    private void tell() {
        told.set(at.get() < 0 ? summary : chart.get().points().get(at.get()).sentence());
    }
}
