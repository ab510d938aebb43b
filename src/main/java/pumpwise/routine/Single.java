package pumpwise.routine;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A block with one exercise.
///
/// @param item the exercise and its values
/// @param sets the number of sets
/// @param rest after each set; null for none
public record Single(Prescription item, Range sets, @Nullable TimeRange rest) implements Block {

    /// One set without a rest.
    public static Single once(Prescription item) {
        return new Single(item, Range.ONE, null);
    }

    @Override
    public List<Prescription> items() {
        return List.of(item);
    }

    @Override
    public Single withSets(Range other) {
        return new Single(item, other, rest);
    }

    @Override
    public Single withRest(@Nullable TimeRange other) {
        return new Single(item, sets, other);
    }

    @Override
    public Single withItem(int member, Prescription other) {
        Objects.checkIndex(member, 1);
        return new Single(other, sets, rest);
    }
}
