package pumpwise.ui.progress.plot;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import pumpwise.ui.progress.plot.Chart.Look;
import pumpwise.ui.progress.plot.Chart.Point;
import pumpwise.ui.progress.plot.Plot.Mark;
import pumpwise.ui.progress.plot.Plot.Piece;

/// The pieces of a line whose points are joined. A long time without a point breaks it, and so does a new group.
///
/// @param chart the chart
/// @param line the number of the line
record Pieces(Chart chart, int line) {

    /// The pieces. Where there are many points, at most two of each column of pixels are kept: the lowest and the
    /// highest.
    List<Piece> of(List<Mark> marks) {
        List<Piece> pieces = new ArrayList<>();
        List<Integer> piece = new ArrayList<>();
        int last = -1;
        for (int index = 0; index < marks.size(); index++) {
            if (!isPresent(index)) {
                continue;
            }
            if (last >= 0 && isBreak(chart.points().get(last), chart.points().get(index))) {
                pieces.add(piece(marks, piece));
                piece = new ArrayList<>();
            }
            piece.add(index);
            last = index;
        }
        if (!piece.isEmpty()) {
            pieces.add(piece(marks, piece));
        }
        return pieces;
    }

    private boolean isPresent(int index) {
        Point point = chart.points().get(index);
        return point.look() != Look.HOLLOW && !Double.isNaN(point.values().get(line));
    }

    private static boolean isBreak(Point one, Point other) {
        return !one.group().equals(other.group())
                || ChronoUnit.DAYS.between(one.at().toLocalDate(), other.at().toLocalDate())
                        > Chart.LONGEST_GAP_IN_DAYS;
    }

    private Piece piece(List<Mark> marks, List<Integer> indexes) {
        List<Integer> kept = new ArrayList<>();
        int from = 0;
        while (from < indexes.size()) {
            int to = from + 1;
            double column = Math.rint(marks.get(indexes.get(from)).x());
            while (to < indexes.size() && Math.rint(marks.get(indexes.get(to)).x()) == column) {
                to++;
            }
            keep(marks, indexes.subList(from, to), kept);
            from = to;
        }
        return new Piece(
                kept.stream().mapToDouble(index -> marks.get(index).x()).toArray(),
                kept.stream().mapToDouble(index -> y(marks, index)).toArray());
    }

    private double y(List<Mark> marks, int index) {
        return marks.get(index).y().get(line);
    }

    private void keep(List<Mark> marks, List<Integer> column, List<Integer> kept) {
        int highest = column.getFirst();
        int lowest = highest;
        for (int index : column) {
            highest = y(marks, index) < y(marks, highest) ? index : highest;
            lowest = y(marks, index) > y(marks, lowest) ? index : lowest;
        }
        kept.add(Math.min(highest, lowest));
        if (highest != lowest) {
            kept.add(Math.max(highest, lowest));
        }
    }
}
