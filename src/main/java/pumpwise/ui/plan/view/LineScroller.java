package pumpwise.ui.plan.view;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// A pane that scrolls its content vertically. It has a scroll bar only once the content does not fit, which most
/// routines never need: the bars of a `ScrollPane` are there from the start, and take as long to style as ten lines.
public final class LineScroller extends Region {

    private static final double BAR = 8;
    private static final double STEP = 26;

    private final Region content;
    private final Rectangle visible = new Rectangle();
    private final DoubleProperty position = new SimpleDoubleProperty();
    private final ReadOnlyDoubleWrapper viewHeight = new ReadOnlyDoubleWrapper();
    private @Nullable ScrollBar bar;

    /// @param content as wide as the pane, beside the room for the scroll bar
    LineScroller(Region content) {
        this.content = content;
        getStyleClass().add("line-scroller");
        getChildren().add(content);
        setClip(visible);
        setMinHeight(0);
        position.subscribe((_, _) -> place());
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
    }

    /// The scroll position, from 0 at the top to 1 at the bottom.
    public DoubleProperty positionProperty() {
        return position;
    }

    /// The scroll position.
    public double getPosition() {
        return position.get();
    }

    /// Scrolls to a position, or to the nearest one there is.
    public void setPosition(double to) {
        position.set(Math.clamp(to, 0, 1));
    }

    /// The height of the visible part.
    ReadOnlyDoubleProperty viewHeightProperty() {
        return viewHeight.getReadOnlyProperty();
    }

    double getViewHeight() {
        return viewHeight.get();
    }

    private double hidden() {
        return Math.max(content.getHeight() - viewHeight.get(), 0);
    }

    private void scroll(ScrollEvent event) {
        if (hidden() > 0 && event.getDeltaY() != 0) {
            setPosition(position.get() - event.getDeltaY() / hidden());
            event.consume();
        }
    }

    private void place() {
        content.relocate(snappedLeftInset(), snapPositionY(snappedTopInset() - position.get() * hidden()));
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + content.prefHeight(width) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        visible.setWidth(getWidth());
        visible.setHeight(getHeight());
        double inner = Math.max(width - BAR, 0);
        content.resize(inner, Math.max(content.prefHeight(inner), height));
        viewHeight.set(height);
        showBar(width, height);
        place();
    }

    private void showBar(double width, double height) {
        boolean wanted = hidden() > 0;
        if (wanted && bar == null) {
            ScrollBar created = new ScrollBar();
            created.setOrientation(Orientation.VERTICAL);
            created.setMax(1);
            created.setFocusTraversable(false);
            created.valueProperty().bindBidirectional(position);
            getChildren().add(created);
            bar = created;
        }
        if (bar != null) {
            bar.setVisible(wanted);
            if (wanted) {
                bar.setVisibleAmount(height / content.getHeight());
                bar.setUnitIncrement(STEP / hidden());
                bar.setBlockIncrement(height / hidden());
                bar.resizeRelocate(snappedLeftInset() + width - BAR, snappedTopInset(), BAR, height);
            } else {
                position.set(0);
            }
        }
    }
}
