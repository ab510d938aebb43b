package pumpwise.figure.shape;

import java.util.ArrayList;
import java.util.List;

/// Polygons that are filled together with the non-zero rule: alternating x and y, in centimeters, y down.
public record Outline(List<double[]> polygons) {

    public Outline {
        polygons = List.copyOf(polygons);
    }

    /// One polygon.
    public static Outline of(double... points) {
        return new Outline(List.of(points));
    }

    /// A copy with the polygons of both.
    public Outline with(Outline other) {
        List<double[]> all = new ArrayList<>(polygons);
        all.addAll(other.polygons);
        return new Outline(all);
    }

    /// The box around it.
    public Bounds bounds() {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (double[] polygon : polygons) {
            for (int index = 0; index < polygon.length; index += 2) {
                double x = polygon[index];
                double y = polygon[index + 1];
                left = x < left ? x : left;
                right = x > right ? x : right;
                top = y < top ? y : top;
                bottom = y > bottom ? y : bottom;
            }
        }
        return new Bounds(left, top, right, bottom);
    }
}
