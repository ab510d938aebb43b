package pumpwise.routine.edit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Block;
import pumpwise.routine.Place;
import pumpwise.routine.Prescription;
import pumpwise.routine.Range;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.routine.Single;
import pumpwise.routine.Superset;
import pumpwise.routine.TimeRange;

/// A routine taken apart to be put together in another order. Its pieces know where they stand, whatever is moved
/// around them, and a block of which nothing was moved is put back as the very same value.
public final class RoutineEditor {

    /// A block, or one item of it.
    sealed interface Piece {}

    /// A block: an item on its own, or a superset. One that has lost all its members is left out in the end.
    static final class Part implements Piece {

        private final @Nullable Block before;
        private final boolean superset;
        private final Range sets;
        private final @Nullable TimeRange rest;
        final List<Member> members = new ArrayList<>();

        private Part(Block block) {
            before = block;
            superset = block instanceof Superset;
            sets = block.sets();
            rest = block.rest();
            block.items().forEach(item -> members.add(new Member(item, this)));
        }

        Part(boolean superset, Range sets, @Nullable TimeRange rest, List<Member> from) {
            before = null;
            this.superset = superset;
            this.sets = sets;
            this.rest = rest;
            take(0, from);
        }

        boolean isSuperset() {
            return superset;
        }

        Range sets() {
            return sets;
        }

        @Nullable TimeRange rest() {
            return rest;
        }

        /// Takes members over, wherever they were, in front of the one at an index.
        void take(int index, List<Member> from) {
            from.forEach(member -> {
                member.home.members.remove(member);
                member.home = this;
            });
            members.addAll(index, from);
        }

        /// The same once more, with values of its own.
        Part copy() {
            return new Part(superset, sets, rest, members.stream().map(Member::copy).toList());
        }

        private Block block() {
            List<Prescription> items = members.stream().map(member -> member.item).toList();
            if (before != null && isUntouched(before, items)) {
                return before;
            }
            return superset ? new Superset(items, sets, rest) : new Single(items.getFirst(), sets, rest);
        }

        private static boolean isUntouched(Block block, List<Prescription> items) {
            List<Prescription> old = block.items();
            for (int index = 0; index < old.size(); index++) {
                if (index >= items.size() || old.get(index) != items.get(index)) {
                    return false;
                }
            }
            return old.size() == items.size();
        }
    }

    /// One item, in the block it is part of.
    static final class Member implements Piece {

        private final Prescription item;
        private Part home;

        private Member(Prescription item, Part home) {
            this.item = item;
            this.home = home;
        }

        Part home() {
            return home;
        }

        /// The same item once more; as long as nobody takes it over it is part of nothing.
        Member copy() {
            Prescription same = new Prescription(
                    item.exercise(),
                    item.amount(),
                    item.hold(),
                    item.switchRest(),
                    item.tempo(),
                    item.cue(),
                    item.load(),
                    item.note());
            return new Member(same, new Part(home.superset, home.sets, home.rest, List.of()));
        }
    }

    private final Routine routine;
    private final Map<Section, List<Part>> sections = new EnumMap<>(Section.class);

    public RoutineEditor(Routine routine) {
        this.routine = routine;
        for (Section section : Section.values()) {
            List<Part> parts = new ArrayList<>();
            routine.blocks(section).forEach(block -> parts.add(new Part(block)));
            sections.put(section, parts);
        }
    }

    /// The blocks of a section, to be rearranged.
    List<Part> parts(Section section) {
        List<Part> parts = sections.get(section);
        if (parts == null) {
            throw new IllegalArgumentException(section.name());
        }
        return parts;
    }

    /// What stands at some places, in order, each once: a member is left out where its superset is meant too.
    public List<Piece> pieces(Set<Place> places) {
        List<Piece> pieces = new ArrayList<>();
        Set<Place> ordered = new TreeSet<>(RowOrder.PLACES);
        ordered.addAll(places);
        for (Place place : ordered) {
            if (place.isSection()) {
                continue;
            }
            Part part = parts(place.section()).get(place.block());
            if (!place.isMember()) {
                pieces.add(part);
            } else if (!pieces.contains(part)) {
                pieces.add(part.members.get(place.member()));
            }
        }
        return pieces;
    }

    /// The section a block stands in.
    Section sectionOf(Part part) {
        for (Section section : Section.values()) {
            if (parts(section).contains(part)) {
                return section;
            }
        }
        throw new IllegalArgumentException("a block that stands nowhere");
    }

    /// Lets go of the blocks without members. Only then places can be asked for.
    void sweep() {
        sections.values().forEach(parts -> parts.removeIf(part -> part.members.isEmpty()));
    }

    /// Where a piece stands.
    Place placeOf(Piece piece) {
        Part part = Pieces.partOf(piece);
        Section section = sectionOf(part);
        int block = parts(section).indexOf(part);
        return piece instanceof Member member && part.superset
                ? new Place(section, block, part.members.indexOf(member))
                : Place.of(section, block);
    }

    /// The routine in the order that the pieces have now.
    Routine routine() {
        Routine next = routine;
        for (Section section : Section.values()) {
            List<Block> blocks = parts(section).stream().map(Part::block).toList();
            next = blocks.equals(routine.blocks(section)) ? next : next.withBlocks(section, blocks);
        }
        return next;
    }

    /// The routine now, with where some pieces of it stand.
    RoutineEdits.Edited edited(List<? extends Piece> pieces) {
        sweep();
        return new RoutineEdits.Edited(routine(), pieces.stream().map(this::placeOf).toList());
    }
}
