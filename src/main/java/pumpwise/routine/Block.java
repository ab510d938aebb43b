package pumpwise.routine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A part of a routine that is done set by set before the next one starts: one exercise, or a superset of several.
public sealed interface Block permits Single, Superset {

    /// The number of sets, or of rounds of a superset. Those above the minimum are optional.
    Range sets();

    /// The rest after every set or round, including the last one; null for none.
    @Nullable TimeRange rest();

    /// The items of one set, in order: one item, or the members of a superset.
    List<Prescription> items();

    /// A copy with another number of sets.
    Block withSets(Range sets);

    /// A copy with another rest, or none.
    Block withRest(@Nullable TimeRange rest);

    /// A copy with the item at `member` (0 for a single) replaced.
    ///
    /// @throws IndexOutOfBoundsException if there is no such item
    Block withItem(int member, Prescription item);
}
