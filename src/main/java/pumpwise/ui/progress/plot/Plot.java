package pumpwise.ui.progress.plot;

import java.util.List;

/// A chart with everything in its place, in pixels. It is laid out by [PlotLayout] and drawn by [PlotPainter].
///
/// @param area where the numbers are
/// @param values the ticks of the numbers
/// @param times the ticks of the time
/// @param lines the lines, each in the pieces that are joined
/// @param dots the single points of the lines
/// @param bars the bars
/// @param marks the positions of the points of the chart, in the same order
/// @param texts what is written into the chart
/// @param breaks where a line is broken because a new group begins
/// @param band the band to compare with; empty if there is none
record Plot(
        Box area,
        List<Tick> values,
        List<Tick> times,
        List<Line> lines,
        List<Dot> dots,
        List<Bar> bars,
        List<Mark> marks,
        List<Text> texts,
        List<Double> breaks,
        List<Box> band) {

    /// The point of the chart that is nearest to a position; -1 if there is none.
    int nearest(double x) {
        int best = -1;
        for (int index = 0; index < marks.size(); index++) {
            if (best < 0 || Math.abs(marks.get(index).x() - x) < Math.abs(marks.get(best).x() - x)) {
                best = index;
            }
        }
        return best;
    }

    /// A rectangle.
    record Box(double left, double top, double right, double bottom) {

        double width() {
            return right - left;
        }

        double height() {
            return bottom - top;
        }

        boolean overlaps(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    /// A tick of an axis, with its label or a blank one.
    record Tick(double at, String label) {}

    /// A line of the chart.
    ///
    /// @param index its number, which decides how it looks
    /// @param pieces what is joined
    record Line(int index, List<Piece> pieces) {}

    /// Points that are joined.
    @SuppressWarnings("ArrayRecordComponent") // As a canvas takes them. Pieces are drawn and never compared.
    record Piece(double[] x, double[] y) {}

    /// A single point of a line.
    ///
    /// @param line the number of its line
    /// @param wide whether it is larger, because the point of another line is on top of it
    record Dot(int line, double x, double y, boolean hollow, boolean wide) {}

    /// A bar.
    record Bar(Box box, boolean hatched) {}

    /// The position of a point of the chart.
    ///
    /// @param y the positions of its numbers
    record Mark(double x, List<Double> y) {}

    /// A text.
    ///
    /// @param line the number of the line it belongs to; -1 for none
    record Text(double x, double y, String text, int line) {}
}
