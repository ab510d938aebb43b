package pumpwise.ui.train.display;

import javafx.beans.DefaultProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;

/// A column that shrinks instead of being cut off when its text needs more room than there is. Parts that are not text,
/// such as a picture, shrink first.
@DefaultProperty("rows")
public final class FitPane extends Region {

    private static final double SMALLEST = 0.2;
    private static final int STEPS = 6;

    private final VBox column = new VBox();
    private final Scale scale = new Scale();

    public FitPane() {
        column.getTransforms().add(scale);
        column.getStyleClass().add("fit-column");
        column.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(column);
        column.getChildren().addListener((ListChangeListener<Node>) _ -> keepTexts());
    }

    /// Text gets the height it needs, so that only other parts shrink.
    private void keepTexts() {
        for (Node row : column.getChildren()) {
            if (row instanceof Labeled || row instanceof Pane) {
                ((Region) row).setMinHeight(USE_PREF_SIZE);
            }
        }
    }

    /// The children of the column, from top to bottom.
    public ObservableList<Node> getRows() {
        return column.getChildren();
    }

    /// The scale of the column; 1 for full size.
    double factor() {
        return scale.getX();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return column.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return column.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double factor = factor(getWidth(), getHeight());
        scale.setX(factor);
        scale.setY(factor);
        column.resizeRelocate(0, 0, getWidth() / factor, getHeight() / factor);
    }

    private double factor(double width, double height) {
        if (width <= 0 || height <= 0 || needed(width) <= height) {
            return 1;
        }
        double fits = SMALLEST;
        double tooLarge = 1;
        for (int step = 0; step < STEPS; step++) {
            double middle = (fits + tooLarge) / 2;
            if (needed(width / middle) * middle <= height) {
                fits = middle;
            } else {
                tooLarge = middle;
            }
        }
        return fits;
    }

    private double needed(double width) {
        double inner = width - column.snappedLeftInset() - column.snappedRightInset();
        double needed = column.snappedTopInset() + column.snappedBottomInset();
        int rows = 0;
        for (Node row : column.getChildren()) {
            if (row.isManaged()) {
                needed += row.minHeight(inner);
                rows++;
            }
        }
        return needed + Math.max(0, rows - 1) * column.getSpacing();
    }
}
