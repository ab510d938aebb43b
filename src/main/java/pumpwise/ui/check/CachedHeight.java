package pumpwise.ui.check;

import java.util.function.DoubleUnaryOperator;

/// The height of wrapped text at a width, worked out once until its layout changes: without it every edit of one
/// finding would measure the texts of all.
final class CachedHeight {

    private double width = Double.NaN;
    private double height;

    /// The height at a width.
    double at(double wanted, DoubleUnaryOperator compute) {
        if (wanted != width) {
            height = compute.applyAsDouble(wanted);
            width = wanted;
        }
        return height;
    }

    /// It has to be worked out anew.
    void forget() {
        width = Double.NaN;
    }
}
