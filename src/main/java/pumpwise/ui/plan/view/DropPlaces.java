package pumpwise.ui.plan.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Place;
import pumpwise.ui.plan.model.Line;

/// Finds where dragged rows land when they are dropped at some height: between the two nearest rows. From the middle of
/// its head down to just above its end, a superset takes them. It also works for lines that are out of view.
final class DropPlaces {

    /// Pixels at the end of a superset that count as the place below it.
    private static final double BELOW_SUPERSET = 8;

    private final LinesPane pane;
    private final boolean intoSupersets;

    /// Where rows land.
    ///
    /// @param to the place they come in front of
    /// @param y of the line that shows it
    /// @param superset the superset they become part of; null for none
    record Drop(Place to, double y, Line.@Nullable Superset superset) {}

    /// @param intoSupersets false if one of the rows is a superset, which cannot be part of another
    DropPlaces(LinesPane pane, boolean intoSupersets) {
        this.pane = pane;
        this.intoSupersets = intoSupersets;
    }

    /// Where rows land when they are dropped at a height.
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

    /// The line after a block, which is one line or a superset with its members.
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
