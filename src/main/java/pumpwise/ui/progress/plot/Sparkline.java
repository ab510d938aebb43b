package pumpwise.ui.progress.plot;

import org.jspecify.annotations.Nullable;
import pumpwise.ui.common.canvas.InkRegion;

/// A small chart without axes, for a cell of a list.
public final class Sparkline extends InkRegion {

    private static final double WIDTH = 64;
    private static final double HEIGHT = 20;

    private final PlotPainter painter = new PlotPainter(pen(), this::paint);
    private @Nullable Chart chart;

    public Sparkline() {
        super(HEIGHT);
        getStyleClass().add("sparkline");
        setMouseTransparent(true);
    }

    /// Shows a chart; null for none.
    public void show(@Nullable Chart next) {
        if (chart != next) {
            chart = next;
            redraw();
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.rint(WIDTH * scale());
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected void paintAll(double width, double height) {
        if (chart == null) {
            pen().clearRect(0, 0, width, height);
        } else {
            painter.drawSparkline(PlotLayout.sparkline(chart, width, height), width, height);
        }
    }
}
