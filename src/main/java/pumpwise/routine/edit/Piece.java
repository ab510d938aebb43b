package pumpwise.routine.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Block;
import pumpwise.routine.Prescription;
import pumpwise.routine.Range;
import pumpwise.routine.Single;
import pumpwise.routine.Superset;
import pumpwise.routine.TimeRange;

/// A movable piece of the routine in a [RoutineEditor]: a block, or one item of it.
sealed interface Piece {

    /// The block that this piece is or belongs to.
    Part part();

    /// Its items, in order.
    List<Member> members();

    /// This piece as a block of its own.
    Part asBlock();

    /// The superset that contains all the pieces; empty if they do not share one.
    static Optional<Part> commonSuperset(List<Piece> pieces) {
        Part part = pieces.getFirst().part();
        boolean common = pieces.stream().allMatch(piece -> piece instanceof Member && piece.part() == part);
        return common ? Optional.of(part) : Optional.empty();
    }

    /// The distinct blocks that pieces are or belong to.
    static List<Part> parts(List<Piece> pieces) {
        return pieces.stream().map(Piece::part).distinct().toList();
    }

    /// The items of the pieces.
    static List<Member> members(List<? extends Piece> pieces) {
        return pieces.stream().flatMap(piece -> piece.members().stream()).toList();
    }

    /// A block: a single item, or a superset. A block that loses all its members is dropped in the end.
    final class Part implements Piece {

        private final @Nullable Block before;
        private final boolean superset;
        private final Range sets;
        private final @Nullable TimeRange rest;
        private final List<Member> members = new ArrayList<>();

        Part(Block block) {
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

        @Override
        public Part part() {
            return this;
        }

        @Override
        public Part asBlock() {
            return this;
        }

        /// Its items, as a mutable list.
        @Override
        public List<Member> members() {
            return members;
        }

        /// Moves members of any blocks here, in front of the one at an index.
        void take(int index, List<Member> from) {
            from.forEach(member -> {
                member.home.members.remove(member);
                member.home = this;
            });
            members.addAll(index, from);
        }

        /// An independent copy.
        Part copy() {
            return new Part(superset, sets, rest, members.stream().map(Member::copy).toList());
        }

        /// The resulting block; the original instance if its items have not changed.
        Block block() {
            List<Prescription> items = members.stream().map(member -> member.item).toList();
            if (before != null && isSame(before.items(), items)) {
                return before;
            }
            return superset ? new Superset(items, sets, rest) : new Single(items.getFirst(), sets, rest);
        }

        private static boolean isSame(List<Prescription> before, List<Prescription> now) {
            if (before.size() != now.size()) {
                return false;
            }
            for (int index = 0; index < before.size(); index++) {
                if (before.get(index) != now.get(index)) {
                    return false;
                }
            }
            return true;
        }
    }

    /// One item and the block that contains it.
    final class Member implements Piece {

        private final Prescription item;
        private Part home;

        private Member(Prescription item, Part home) {
            this.item = item;
            this.home = home;
        }

        @Override
        public Part part() {
            return home;
        }

        @Override
        public List<Member> members() {
            return List.of(this);
        }

        @Override
        public Part asBlock() {
            return new Part(false, home.sets, home.rest, List.of(this));
        }

        /// This item as a block of its own, with the sets and the rest from before it joined the superset.
        Part asBlock(SetsBeforeJoining before) {
            return new Part(
                    false,
                    before.sets(item.exercise(), home.sets),
                    before.rest(item.exercise(), home.rest),
                    List.of(this));
        }

        /// A copy that belongs to no block yet.
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
}
