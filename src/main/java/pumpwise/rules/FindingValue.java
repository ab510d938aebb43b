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
public sealed interface FindingValue {

    /// The absence of a value.
    record None() implements FindingValue {}

    /// A number of reps or steps.
    record Counted(Range count, Unit unit) implements FindingValue {}

    /// A time.
    record Timed(TimeRange time) implements FindingValue {}

    /// A lower limit.
    record AtLeast(FindingValue limit) implements FindingValue {}

    /// An upper limit.
    record AtMost(FindingValue limit) implements FindingValue {}

    /// Something that is missing.
    record Without(FindingValue missing) implements FindingValue {}

    /// A tempo.
    record Paced(Tempo tempo) implements FindingValue {}

    /// Kinds of movement.
    record Kinds(Set<Mechanic> mechanics) implements FindingValue {}

    /// Muscles.
    record Muscles(Set<Muscle> muscles) implements FindingValue {}

    /// Exercises, by id.
    record Exercises(List<String> ids) implements FindingValue {}

    /// Text from the routine, such as a load or an unknown exercise.
    record Quoted(String text) implements FindingValue {}

    /// A phrase, identified by its text key.
    record Phrase(String key) implements FindingValue {}
}
