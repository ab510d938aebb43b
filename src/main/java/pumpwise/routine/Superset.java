package pumpwise.routine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A block of several exercises done back to back in rounds, with a rest after each round.
///
/// @param items the exercises of a round, in order; at least one
/// @param sets the number of rounds
/// @param rest after each round; null for none
public record Superset(List<Prescription> items, Range sets, @Nullable TimeRange rest) implements Block {

    /// @throws IllegalArgumentException if there are no items
    public Superset {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("a superset has exercises");
        }
    }

    @Override
    public Superset withSets(Range other) {
        return new Superset(items, other, rest);
    }

    @Override
    public Superset withRest(@Nullable TimeRange other) {
        return new Superset(items, sets, other);
    }

    @Override
    public Superset withItem(int member, Prescription other) {
        List<Prescription> changed = new ArrayList<>(items);
        changed.set(member, other);
        return new Superset(changed, sets, rest);
    }

    /// A copy with other members.
    public Superset withItems(List<Prescription> other) {
        return new Superset(other, sets, rest);
    }
}
