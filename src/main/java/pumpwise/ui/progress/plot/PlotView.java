package pumpwise.ui.progress.plot;

import java.util.function.IntConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.common.canvas.InkRegion;
import pumpwise.words.Words;

/// A chart that is drawn again only when the chart, the highlighted point, the size or the theme changes. Left and Right
/// move by points, Home and End to the first and the last one. Enter or a click opens what is behind the point.
public final class PlotView extends InkRegion {

    private static final double LEAST_HEIGHT = 64;

    private final PlotViewModel model;
    private final AxisText text;
    private final PlotPainter painter = new PlotPainter(pen(), this::paint);
    private final IntConsumer metric;
    private final IntConsumer range;
    private @Nullable Chart laidOut;
    private @Nullable Plot plot;
    private double laidOutWidth;
    private double laidOutHeight;

    /// @param height its preferred height
    /// @param metric called for Up (-1) and Down (1)
    /// @param range called for plus (-1, closer) and minus (1)
    public PlotView(PlotViewModel model, Words words, double height, IntConsumer metric, IntConsumer range) {
        super(height);
        this.model = model;
        text = new AxisWords(words);
        this.metric = metric;
        this.range = range;
        getStyleClass().add("plot");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        accessibleTextProperty().bind(model.toldProperty());
        model.chartProperty().subscribe(_ -> redraw());
        model.atProperty().subscribe(_ -> redraw());
        setOnMouseMoved(event -> model.point(nearest(event.getX())));
        setOnMouseExited(_ -> {
            // A click leads to another view; the point stays for the way back.
            if (!isFocused() && NodeVisibility.isShown(this)) {
                model.point(-1);
            }
        });
        setOnMouseClicked(event -> {
            requestFocus();
            model.point(nearest(event.getX()));
            model.choose();
        });
        setOnKeyPressed(this::press);
    }

    private int nearest(double x) {
        return plot == null ? -1 : plot.nearest(x / scale());
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> model.move(-1);
            case RIGHT -> model.move(1);
            case HOME -> model.moveToEnd(false);
            case END -> model.moveToEnd(true);
            case ENTER, SPACE -> model.choose();
            case UP -> metric.accept(-1);
            case DOWN -> metric.accept(1);
            case PLUS, ADD, EQUALS -> range.accept(-1);
            case MINUS, SUBTRACT -> range.accept(1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    @Override
    protected double computeMinHeight(double width) {
        return Math.rint(LEAST_HEIGHT * scale());
    }

    @Override
    protected void paintAll(double width, double height) {
        Chart chart = model.chartProperty().get();
        Plot current = plot;
        if (current == null || laidOut != chart || laidOutWidth != width || laidOutHeight != height) {
            current = PlotLayout.of(chart, width, height, text, painter::width);
            plot = current;
            laidOut = chart;
            laidOutWidth = width;
            laidOutHeight = height;
        }
        painter.draw(current, chart.unit(), model.atProperty().get(), width, height);
    }
}
