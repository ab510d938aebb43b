package pumpwise.rules;

import java.util.List;
import java.util.Set;
import pumpwise.catalog.Mechanic;
import pumpwise.catalog.Muscle;
import pumpwise.catalog.Tempo;
import pumpwise.catalog.Unit;
import pumpwise.routine.Range;
import pumpwise.routine.TimeRange;

/// A value that a rule found or requires, before it is put into words.
public sealed interface Figure {

    /// The absence of a value.
    record None() implements Figure {}

    /// A number of reps or steps.
    record Counted(Range count, Unit unit) implements Figure {}

    /// A time.
    record Timed(TimeRange time) implements Figure {}

    /// A lower limit.
    record AtLeast(Figure limit) implements Figure {}

    /// An upper limit.
    record AtMost(Figure limit) implements Figure {}

    /// Something that is missing.
    record Without(Figure missing) implements Figure {}

    /// A tempo.
    record Paced(Tempo tempo) implements Figure {}

    /// Kinds of movement.
    record Kinds(Set<Mechanic> mechanics) implements Figure {}

    /// Muscles.
    record Muscles(Set<Muscle> muscles) implements Figure {}

    /// Exercises, by id.
    record Exercises(List<String> ids) implements Figure {}

    /// Text from the routine, such as a load or an unknown exercise.
    record Quoted(String text) implements Figure {}

    /// A phrase, identified by its text key.
    record Said(String key) implements Figure {}
}
