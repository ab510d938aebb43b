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
        Bounds bounds = Bounds.NOTHING;
        for (double[] polygon : polygons) {
            for (int index = 0; index < polygon.length; index += 2) {
                bounds = bounds.with(polygon[index], polygon[index + 1]);
            }
        }
        return bounds;
    }
}
