package pumpwise.ui.plan.model;

import pumpwise.routine.Place;

/// A line of the routine's table. A line stays equal for as long as it shows the same row.
public sealed interface Line {

    /// Where it is in the routine. A section's heading has the place of the section.
    Place place();

    /// The heading of a section.
    record Heading(SectionRows section) implements Line {

        @Override
        public Place place() {
            return Place.of(section.section());
        }
    }

    /// Says what belongs into a section that is empty.
    record Hint(SectionRows section) implements Line {

        @Override
        public Place place() {
            return Place.of(section.section());
        }
    }

    /// A row with figures.
    sealed interface Row extends Line {

        /// What the line shows.
        FigureRow row();

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
