package pumpwise.rules;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

    /// The length of a session.
    record Length(Duration length) implements FindingValue {}

    /// Hard sets, for one muscle or for any.
    record HardSets(double sets, @Nullable Muscle muscle) implements FindingValue {}

    /// Parts of wholes, one after the other, such as exercises that became worse in two sessions.
    record Parts(List<Part> parts) implements FindingValue {

        public Parts {
            parts = List.copyOf(parts);
        }
    }

    /// A part of a whole.
    record Part(int part, int of) {}

    /// Efforts, one after the other.
    record Efforts(List<Double> efforts) implements FindingValue {

        public Efforts {
            efforts = List.copyOf(efforts);
        }
    }

    /// A number of heavy days.
    record HeavyDays(int days) implements FindingValue {}

    /// A phrase, identified by its text key.
    record Phrase(String key) implements FindingValue {}
}
