package pumpwise.export.page;

import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import pumpwise.figure.shape.Outline;

/// Writes outlines as short SVG paths: points that hardly matter are left out, and the others are rounded to whole units and
/// written relative to the one before.
final class SvgPath {

    /// Units per centimeter.
    static final double SCALE = 2;

    /// How far a point may lie off the line between its neighbors to be left out, in centimeters.
    private static final double TOLERANCE = 0.42;

    private SvgPath() {}

    /// The `d` attribute of the path around an outline; empty if nothing of it can be seen.
    static String of(Outline outline) {
        StringBuilder path = new StringBuilder();
        for (List<double[]> polygon : united(outline)) {
            List<long[]> points = rounded(simplified(polygon));
            if (points.size() > 2) {
                write(points, path);
            }
        }
        return path.toString();
    }

    /// A length in units.
    static long units(double centimeters) {
        return Math.round(centimeters * SCALE);
    }

    /// The polygons around everything inside the outline: parts of a body are many overlapping pieces.
    private static List<List<double[]>> united(Outline outline) {
        Area all = new Area();
        for (double[] polygon : outline.polygons()) {
            Path2D piece = new Path2D.Double();
            piece.moveTo(polygon[0], polygon[1]);
            for (int index = 2; index < polygon.length; index += 2) {
                piece.lineTo(polygon[index], polygon[index + 1]);
            }
            piece.closePath();
            all.add(new Area(piece));
        }
        List<List<double[]>> polygons = new ArrayList<>();
        double[] point = new double[6];
        for (PathIterator at = all.getPathIterator(null); !at.isDone(); at.next()) {
            int kind = at.currentSegment(point);
            if (kind == PathIterator.SEG_MOVETO) {
                polygons.add(new ArrayList<>());
            }
            if (kind != PathIterator.SEG_CLOSE) {
                polygons.getLast().add(new double[] {point[0], point[1]});
            }
        }
        return polygons;
    }

    /// The points in units, each once.
    private static List<long[]> rounded(List<double[]> polygon) {
        List<long[]> points = new ArrayList<>();
        for (double[] point : polygon) {
            long[] next = {units(point[0]), units(point[1])};
            if (points.isEmpty() || !Arrays.equals(points.getLast(), next)) {
                points.add(next);
            }
        }
        return points;
    }

    /// Divides the closed polygon at the point farthest from its start, and each part at the point farthest from its ends
    /// for as long as that point matters.
    private static List<double[]> simplified(List<double[]> points) {
        if (points.size() < 4) {
            return points;
        }
        int far = 0;
        double farthest = -1;
        for (int index = 1; index < points.size(); index++) {
            double distance = Math.hypot(
                    points.get(index)[0] - points.getFirst()[0], points.get(index)[1] - points.getFirst()[1]);
            if (distance > farthest) {
                far = index;
                farthest = distance;
            }
        }
        List<double[]> closed = new ArrayList<>(points);
        closed.add(points.getFirst());
        List<double[]> kept = new ArrayList<>();
        keep(closed, 0, far, kept);
        keep(closed, far, closed.size() - 1, kept);
        return kept;
    }

    /// Adds the points that matter, from the first to before the last.
    private static void keep(List<double[]> points, int first, int last, List<double[]> kept) {
        int far = -1;
        double farthest = TOLERANCE;
        for (int index = first + 1; index < last; index++) {
            double distance = distance(points.get(index), points.get(first), points.get(last));
            if (distance > farthest) {
                far = index;
                farthest = distance;
            }
        }
        if (far < 0) {
            kept.add(points.get(first));
            return;
        }
        keep(points, first, far, kept);
        keep(points, far, last, kept);
    }

    private static double distance(double[] point, double[] from, double[] to) {
        double dx = to[0] - from[0];
        double dy = to[1] - from[1];
        double length = Math.hypot(dx, dy);
        double px = point[0] - from[0];
        double py = point[1] - from[1];
        return length == 0 ? Math.hypot(px, py) : Math.abs(dx * py - dy * px) / length;
    }

    private static void write(List<long[]> points, StringBuilder path) {
        long[] previous = points.getFirst();
        path.append('M').append(previous[0]).append(separated(previous[1])).append('l');
        for (long[] point : points.subList(1, points.size())) {
            String across = separated(point[0] - previous[0]);
            path.append(path.charAt(path.length() - 1) == 'l' ? across.strip() : across).append(separated(point[1] - previous[1]));
            previous = point;
        }
        path.append('z');
    }

    /// A number after another one; a minus sign separates them well enough.
    private static String separated(long number) {
        return number < 0 ? Long.toString(number) : " " + number;
    }
}
