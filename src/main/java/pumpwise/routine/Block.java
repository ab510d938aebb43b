package pumpwise.routine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A part of a routine that is done set by set before the next one starts: one exercise, or a superset of several.
public sealed interface Block permits Single, Superset {

    /// How many sets, or rounds of a superset, are done. Those above the minimum are optional.
    Range sets();

    /// The rest after every set or round, including the last one; null for none.
    @Nullable TimeRange rest();

    /// What is done in one set, in order: one item, or the members of a superset.
    List<Prescription> items();

    /// The same with another number of sets.
    Block withSets(Range sets);

    /// The same with another rest, or none.
    Block withRest(@Nullable TimeRange rest);

    /// The same with the item at `member` (0 for a single) replaced.
    ///
    /// @throws IndexOutOfBoundsException if there is no such item
    Block withItem(int member, Prescription item);
}
