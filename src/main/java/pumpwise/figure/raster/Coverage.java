package pumpwise.figure.raster;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import pumpwise.figure.shape.Bounds;
import pumpwise.figure.shape.Outline;

/// How much of each pixel an outline covers, in the smallest box of pixels around the outline. The areas are exact for
/// each polygon. Where polygons overlap in a pixel, the larger area counts, because the parts of a figure share edges.
final class Coverage {

    private final int pictureWidth;
    private final int pictureHeight;
    private int left;
    private int top;
    private int right;
    private int bottom;
    private int stride;

    private float[] shares = {};

    /// For one polygon, the difference between the share of a pixel and that of the pixel to its left. All zero between
    /// two polygons.
    private float[] changes = {};

    /// For each row, the pixels that edges of one polygon cross, by direction.
    private final Crossings down;

    private final Crossings up;

    /// For each row, the pixels that the whole outline covers.
    private final Crossings extent;

    private @Nullable Outline measured;
    private @Nullable Transform measuredWith;

    Coverage(int pictureWidth, int pictureHeight) {
        this.pictureWidth = pictureWidth;
        this.pictureHeight = pictureHeight;
        down = new Crossings(pictureHeight);
        up = new Crossings(pictureHeight);
        extent = new Crossings(pictureHeight);
    }

    int top() {
        return top;
    }

    int bottom() {
        return bottom;
    }

    /// The first covered pixel of a row of the picture.
    int from(int y) {
        return left + Math.min(extent.first(y - top), right - left);
    }

    /// The pixel after the last covered one of a row of the picture.
    int to(int y) {
        return left + Math.min(extent.last(y - top) + 1, right - left);
    }

    /// The covered shares of the pixels in the box, row by row, from 0 to 1. They are valid until the next measurement.
    float[] shares() {
        return shares;
    }

    /// The index in [#shares] of a pixel of the picture.
    int index(int x, int y) {
        return (y - top) * stride + x - left;
    }

    /// Measures an outline. What is outside the picture is moved to its edge.
    void measure(Outline outline, Transform transform) {
        // A muscle glows inside the outline of its part, which was just filled.
        if (outline == measured && transform.equals(measuredWith)) {
            return;
        }
        measured = outline;
        measuredWith = transform;
        Bounds bounds = outline.bounds();
        double one = transform.x(bounds.left());
        double other = transform.x(bounds.right());
        left = (int) Math.clamp(Math.min(one, other), 0, pictureWidth);
        right = (int) Math.ceil(Math.clamp(Math.max(one, other), 0, pictureWidth));
        top = (int) Math.clamp(transform.y(bounds.top()), 0, pictureHeight);
        bottom = (int) Math.ceil(Math.clamp(transform.y(bounds.bottom()), 0, pictureHeight));
        // An edge also changes the pixel to its right, and one on the border of a pixel the next one.
        stride = right - left + 2;
        int size = stride * (bottom - top);
        if (shares.length < size) {
            shares = new float[size];
            changes = new float[size];
        } else {
            Arrays.fill(shares, 0, size, 0);
        }
        for (int row = 0; row < bottom - top; row++) {
            extent.clear(row);
        }
        for (double[] polygon : outline.polygons()) {
            add(polygon, transform);
        }
    }

    private void add(double[] polygon, Transform transform) {
        double fromX = x(polygon[polygon.length - 2], transform);
        double fromY = y(polygon[polygon.length - 1], transform);
        double highest = fromY;
        double lowest = fromY;
        for (int index = 0; index < polygon.length; index += 2) {
            double toX = x(polygon[index], transform);
            double toY = y(polygon[index + 1], transform);
            if (fromY < toY) {
                edge(fromX, fromY, toX, toY, 1, down);
            } else if (toY < fromY) {
                edge(toX, toY, fromX, fromY, -1, up);
            }
            highest = least(highest, toY);
            lowest = greatest(lowest, toY);
            fromX = toX;
            fromY = toY;
        }
        int end = highest < lowest ? (int) Math.ceil(lowest) : 0;
        for (int row = (int) highest; row < end; row++) {
            sum(row);
        }
    }

    private double x(double x, Transform transform) {
        return inside(transform.x(x), pictureWidth) - left;
    }

    private double y(double y, Transform transform) {
        return inside(transform.y(y), pictureHeight) - top;
    }

    private static double inside(double position, double size) {
        return greatest(0, least(position, size));
    }

    /// Like `Math.min`, which also compares zeros with different signs and costs several times as much.
    private static double least(double one, double other) {
        return one < other ? one : other;
    }

    private static double greatest(double one, double other) {
        return one > other ? one : other;
    }

    /// Adds an edge, row by row.
    ///
    /// @param sign the direction of the edge: 1 down, -1 up
    private void edge(double upperX, double upperY, double lowerX, double lowerY, int sign, Crossings crossings) {
        double slope = (lowerX - upperX) / (lowerY - upperY);
        double x = upperX;
        double y = upperY;
        for (int row = (int) upperY; y < lowerY; row++) {
            double nextY = least(row + 1, lowerY);
            double nextX = x + slope * (nextY - y);
            double left = least(x, nextX);
            double right = greatest(x, nextX);
            within(row * stride, left, right, sign * (nextY - y));
            crossings.add(row, (int) left, (int) right + 1);
            x = nextX;
            y = nextY;
        }
    }

    /// Adds the part of an edge within a row. All pixels to its right change by `height`, and those that it crosses by
    /// the area to its right.
    private void within(int row, double from, double to, double height) {
        int pixel = (int) from;
        if (to <= pixel + 1) {
            double leftShare = (from + to) / 2 - pixel;
            changes[row + pixel] += (float) (height * (1 - leftShare));
            changes[row + pixel + 1] += (float) (height * leftShare);
            return;
        }
        double perPixel = height / (to - from);
        double before = 0;
        double at = from;
        // In each pixel, the area to the right of the edge is a triangle or a trapezoid.
        while (at < to) {
            double next = least(pixel + 1, to);
            double inside = perPixel * (next - at);
            double passed = perPixel * (at - from);
            double area = passed + inside * (1 - (at + next) / 2 + pixel);
            changes[row + pixel] += (float) (area - before);
            before = area;
            at = next;
            pixel++;
        }
        changes[row + pixel] += (float) (height - before);
    }

    /// Turns the changes of a row into shares, and clears them. Between the left and the right edge of a polygon, the
    /// share stays the same.
    private void sum(int row) {
        boolean isDownFirst = down.first(row) <= up.first(row);
        Crossings one = isDownFirst ? down : up;
        Crossings other = isDownFirst ? up : down;
        int start = row * stride;
        int end = Math.max(one.last(row), other.last(row)) + 1;
        int second = Math.min(other.first(row), end);
        int next = Math.min(one.last(row) + 1, second);
        float share = sum(start + one.first(row), start + next, 0);
        float covered = Math.abs(share);
        float[] shares = this.shares;
        for (int index = start + next; index < start + second; index++) {
            if (covered > shares[index]) {
                shares[index] = covered;
            }
        }
        sum(start + second, start + end, share);
        extent.add(row, one.first(row), end - 1);
        down.clear(row);
        up.clear(row);
    }

    private float sum(int from, int to, float before) {
        float[] changes = this.changes;
        float[] shares = this.shares;
        float share = before;
        for (int index = from; index < to; index++) {
            share += changes[index];
            changes[index] = 0;
            float covered = share < 0 ? -share : share;
            if (covered > shares[index]) {
                shares[index] = covered;
            }
        }
        return share;
    }
}
