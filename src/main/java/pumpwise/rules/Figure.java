package pumpwise.rules;

import java.util.List;
import java.util.Set;
import pumpwise.catalog.Mechanic;
import pumpwise.catalog.Muscle;
import pumpwise.catalog.Tempo;
import pumpwise.catalog.Unit;
import pumpwise.routine.Range;
import pumpwise.routine.TimeRange;

/// What a rule found or what it allows, not yet in words.
public sealed interface Figure {

    /// Nothing is there, or nothing is allowed.
    record None() implements Figure {}

    /// A count of repetitions or steps.
    record Counted(Range count, Unit unit) implements Figure {}

    /// A time.
    record Timed(TimeRange time) implements Figure {}

    /// At least so many, or so long: a limit open to one side.
    record AtLeast(Figure limit) implements Figure {}

    /// At most so many, or so long.
    record AtMost(Figure limit) implements Figure {}

    /// What is there, but for this.
    record Without(Figure missing) implements Figure {}

    /// A tempo.
    record Paced(Tempo tempo) implements Figure {}

    /// Kinds of movement.
    record Kinds(Set<Mechanic> mechanics) implements Figure {}

    /// Muscles.
    record Muscles(Set<Muscle> muscles) implements Figure {}

    /// Exercises of the catalog, by id.
    record Exercises(List<String> ids) implements Figure {}

    /// Words that a person wrote, such as a load or an unknown exercise.
    record Quoted(String text) implements Figure {}

    /// Something that only words can say, by its key.
    record Said(String key) implements Figure {}
}
