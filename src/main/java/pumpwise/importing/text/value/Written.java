package pumpwise.importing.text.value;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Tempo;
import pumpwise.catalog.Unit;
import pumpwise.routine.Range;
import pumpwise.routine.TimeRange;

/// A value that is written in a line.
public sealed interface Written {

    /// A number of sets, or of rounds.
    record Sets(Range sets, boolean rounds) implements Written {}

    /// A number of reps or steps; the unit is null if it is not written.
    record Count(Range count, @Nullable Unit unit) implements Written {}

    /// A number after a multiplication sign: sets of a superset, reps of an item.
    record Times(Range times) implements Written {}

    /// Different numbers for different sets, of which `hull` is the range.
    record Uneven(Range sets, Range hull) implements Written {}

    /// A length of time that is not a rest or a hold.
    record Time(TimeRange time) implements Written {}

    /// A pause at the top; null for none.
    record Hold(@Nullable TimeRange time) implements Written {}

    /// A rest after sets; null for none.
    record Rest(@Nullable TimeRange time, boolean everywhere) implements Written {}

    /// A rest between the sides.
    record SwitchRest(TimeRange time) implements Written {}

    /// A tempo; null for that of the exercise.
    record Pace(@Nullable Tempo tempo) implements Written {}

    /// Only the time to lower.
    record Lowering(Duration time) implements Written {}

    /// A load.
    record Load(String load) implements Written {}

    /// That a value is for each side, which the exercise knows.
    record Side(boolean each) implements Written {}
}
