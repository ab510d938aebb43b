package pumpwise.ui.plan.model;

import java.util.ArrayList;
import java.util.List;
import pumpwise.routine.Place;

/// A line of the routine's table. A line stays equal while it shows the same row.
public sealed interface Line {

    /// Its place in the routine. The heading of a section has the place of the section.
    Place place();

    /// The heading of a section.
    record Heading(SectionRows section) implements Line {

        @Override
        public Place place() {
            return Place.of(section.section());
        }
    }

    /// A hint about what belongs in an empty section.
    record Hint(SectionRows section) implements Line {

        @Override
        public Place place() {
            return Place.of(section.section());
        }
    }

    /// A line with values.
    sealed interface Row extends Line {

        /// The row of the line.
        ValueRow row();

        @Override
        default Place place() {
            return row().place();
        }
    }

    /// The head of a superset, above its members.
    record Superset(BlockRow row) implements Row {}

    /// An exercise.
    record Item(ItemRow row) implements Row {}

    /// The lines of a section, from top to bottom.
    static List<Line> of(SectionRows section, boolean isFolded) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Heading(section));
        if (isFolded) {
            return lines;
        }
        if (section.blocks().isEmpty()) {
            lines.add(new Hint(section));
        }
        for (BlockRow block : section.blocks()) {
            if (block.isSuperset()) {
                lines.add(new Superset(block));
            }
            block.items().forEach(item -> lines.add(new Item(item)));
        }
        return lines;
    }
}
