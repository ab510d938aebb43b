package pumpwise.ui.common;

import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A column that caches its height for each width until its layout changes. Otherwise, a change to one of many columns
/// with wrapped text would measure the text of all of them.
public class CachedHeightBox extends VBox {

    // Null while the superclass constructor runs, which already requests a layout.
    private final @Nullable Map<Double, Double> preferred = new HashMap<>();
    private final @Nullable Map<Double, Double> least = new HashMap<>();

    private static double height(
            @Nullable Map<Double, Double> heights, double width, DoubleUnaryOperator compute) {
        Double known = heights == null ? null : heights.get(width);
        if (known != null) {
            return known;
        }
        double height = compute.applyAsDouble(width);
        if (heights != null) {
            heights.put(width, height);
        }
        return height;
    }

    private void forgetHeights() {
        if (preferred != null && least != null) {
            preferred.clear();
            least.clear();
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return height(preferred, width, super::computePrefHeight);
    }

    @Override
    protected double computeMinHeight(double width) {
        return height(least, width, super::computeMinHeight);
    }

    @Override
    public void requestLayout() {
        forgetHeights();
        super.requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        // Laying out the children can change their heights.
        forgetHeights();
    }
}
