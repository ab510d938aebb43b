package pumpwise.ui.plan.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Place;
import pumpwise.ui.plan.model.Line;

/// Finds the drop position of dragged rows for a height: between the two nearest rows. A superset accepts them from the
/// middle of its head down to just above its end. Works for lines that are out of view too.
final class DropPlaces {

    /// The number of pixels at the end of a superset that count as the place below it.
    private static final double BELOW_SUPERSET = 8;

    private final LinesPane pane;
    private final boolean intoSupersets;

    /// A drop position.
    ///
    /// @param to the place in front of which the rows land
    /// @param y the position of the line that marks it
    /// @param superset the superset that accepts the rows; null for none
    record Drop(Place to, double y, Line.@Nullable Superset superset) {}

    /// @param intoSupersets false if one of the rows is a superset, which cannot be part of another
    DropPlaces(LinesPane pane, boolean intoSupersets) {
        this.pane = pane;
        this.intoSupersets = intoSupersets;
    }

    /// The drop position at a height.
    Drop at(double y) {
        List<Line> lines = pane.lines();
        int heading = 0;
        for (int index = 0; index < lines.size() && pane.top(index) <= y; index++) {
            if (lines.get(index) instanceof Line.Heading) {
                heading = index;
            }
        }
        int index = heading + 1;
        while (index < lines.size() && lines.get(index) instanceof Line.Row row) {
            int end = end(lines, index);
            boolean takesIn = intoSupersets && row instanceof Line.Superset;
            double middle = (pane.top(index) + pane.top(takesIn ? index + 1 : end)) / 2;
            if (y < middle) {
                return new Drop(row.place(), pane.top(index), null);
            }
            if (takesIn && row instanceof Line.Superset superset && y < pane.top(end) - BELOW_SUPERSET) {
                return member(superset, index + 1, end, y);
            }
            index = end;
        }
        int rows = lines.get(heading) instanceof Line.Heading(var section) ? section.blocks().size() : 0;
        return new Drop(Place.of(lines.get(heading).place().section(), rows), pane.top(index), null);
    }

    /// The index after a block, which is one line or a superset with its members.
    private static int end(List<Line> lines, int from) {
        int end = from + 1;
        if (lines.get(from) instanceof Line.Superset) {
            while (end < lines.size() && lines.get(end).place().isMember()) {
                end++;
            }
        }
        return end;
    }

    private Drop member(Line.Superset superset, int first, int end, double y) {
        int line = first;
        while (line < end && y >= (pane.top(line) + pane.top(line + 1)) / 2) {
            line++;
        }
        Place at = superset.place();
        return new Drop(new Place(at.section(), at.block(), line - first), pane.top(line), superset);
    }
}
