package pumpwise.ui.plan.model;

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
}
