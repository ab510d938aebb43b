package pumpwise.importing.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Exercise;
import pumpwise.importing.text.value.Written;
import pumpwise.routine.Block;
import pumpwise.routine.DefaultPrescriptions;
import pumpwise.routine.Prescription;
import pumpwise.routine.Range;
import pumpwise.routine.Section;
import pumpwise.routine.Single;
import pumpwise.routine.Superset;
import pumpwise.routine.TimeRange;
import pumpwise.routine.ValueKind;

/// A block that is being read: one item, or a superset.
final class BlockDraft {

    /// Null as long as nothing says which section it belongs to.
    @Nullable Section section;

    final List<ItemDraft> items = new ArrayList<>();

    /// The lines about the block as a whole.
    final Set<Integer> lines = new TreeSet<>();

    boolean superset;

    /// The letter of `A1)`; empty if it has none.
    String group = "";

    private @Nullable Range sets;
    private @Nullable TimeRange rest;
    private boolean restSaid;

    BlockDraft(@Nullable Section section, boolean superset) {
        this.section = section;
        this.superset = superset;
    }

    boolean lacksSets() {
        return sets == null;
    }

    boolean lacksRest() {
        return !restSaid;
    }

    /// Takes over a value that a block has.
    ///
    /// @return whether the block had no other value of this kind
    boolean take(Written value) {
        switch (value) {
            case Written.Sets written -> {
                if (sets != null) {
                    return sets.equals(written.sets());
                }
                sets = written.sets();
            }
            case Written.Uneven written -> {
                return take(new Written.Sets(written.sets(), false));
            }
            case Written.Times written -> {
                return take(new Written.Sets(written.times(), true));
            }
            case Written.Rest written -> {
                boolean none = written.time() == null || (superset && written.time().isZero());
                if (none && rest != null) {
                    return true;
                }
                rest = written.time();
                restSaid = true;
            }
            default -> {}
        }
        return true;
    }

    /// Moves the items of another block to the end of this superset.
    void take(BlockDraft other) {
        superset = true;
        items.addAll(other.items);
        lines.addAll(other.lines);
        if (sets == null) {
            sets = other.sets;
        }
        if (other.rest != null) {
            rest = other.rest;
        }
        restSaid |= other.restSaid;
    }

    /// The block.
    ///
    /// @param built the items as they are built
    /// @param ours receives, for each item, the kinds of values that are defaults
    Block build(Section where, List<Prescription> built, List<EnumSet<ValueKind>> ours) {
        Exercise first = items.getFirst().exercise;
        Block usual = first == null ? null : DefaultPrescriptions.block(first, where);
        Range count = sets;
        if (count == null) {
            count = usual == null ? Range.ONE : usual.sets();
            ours.getFirst().add(ValueKind.SETS);
        }
        TimeRange pause = rest;
        if (!restSaid && usual != null && usual.rest() != null) {
            pause = usual.rest();
            ours.getFirst().add(ValueKind.REST);
        }
        return superset ? new Superset(built, count, pause) : new Single(built.getFirst(), count, pause);
    }
}
