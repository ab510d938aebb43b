package pumpwise.ui.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import pumpwise.routine.Block;
import pumpwise.routine.Place;
import pumpwise.routine.Prescription;
import pumpwise.routine.Routine;
import pumpwise.routine.Single;
import pumpwise.routine.Superset;

/// Edits that change the order and the grouping of a routine. Where one is not possible there is no outcome.
final class RoutineEdits {

    /// The outcome of an edit.
    ///
    /// @param routine with the edit made
    /// @param place where what was edited now stands
    record Edited(Routine routine, Place place) {}

    private RoutineEdits() {}

    /// What is at `place` one place up (`by` -1) or down (1): a block within its section, a member within its
    /// superset.
    static Optional<Edited> move(Routine routine, Place place, int by) {
        int from = place.isMember() ? place.member() : place.block();
        int count = place.isMember()
                ? routine.block(place).items().size()
                : routine.blocks(place.section()).size();
        int to = from + by;
        if (to < 0 || to >= count) {
            return Optional.empty();
        }
        if (!place.isMember()) {
            return Optional.of(new Edited(
                    routine.moving(place, place.section(), to), Place.of(place.section(), to)));
        }
        Routine moved = routine.withBlock(place, block -> {
            List<Prescription> items = new ArrayList<>(block.items());
            Collections.swap(items, from, to);
            return new Superset(items, block.sets(), block.rest());
        });
        return Optional.of(new Edited(moved, new Place(place.section(), place.block(), to)));
    }

    /// The block at `place` and the one after it as one superset, with the sets and the rest of the first.
    static Optional<Edited> joinNext(Routine routine, Place place) {
        List<Block> blocks = new ArrayList<>(routine.blocks(place.section()));
        if (place.block() + 1 >= blocks.size()) {
            return Optional.empty();
        }
        Block first = blocks.get(place.block());
        Block second = blocks.remove(place.block() + 1);
        List<Prescription> items = new ArrayList<>(first.items());
        items.addAll(second.items());
        blocks.set(place.block(), new Superset(items, first.sets(), first.rest() == null ? second.rest() : first.rest()));
        return Optional.of(new Edited(routine.withBlocks(place.section(), blocks), place.wholeBlock()));
    }

    /// The members of the superset at `place` on their own again, each with its sets and rest.
    static Optional<Edited> dissolve(Routine routine, Place place) {
        if (!(routine.block(place) instanceof Superset superset)) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>(routine.blocks(place.section()));
        blocks.remove(place.block());
        blocks.addAll(
                place.block(),
                superset.items().stream()
                        .map(item -> new Single(item, superset.sets(), superset.rest()))
                        .toList());
        return Optional.of(new Edited(routine.withBlocks(place.section(), blocks), place.wholeBlock()));
    }
}
