package pumpwise.session.record;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import pumpwise.routine.Section;

/// One occurrence of an exercise in a section of a session, usually the work section, with its sets. An exercise that occurs twice has two
/// slots.
///
/// @param exercise its id
/// @param block number of the block, counted from 1; 0 in records of the first format
/// @param sets in the order they were logged; left and right are two entries, and a set without a result is included
public record Slot(String exercise, int block, List<SetRecord> sets) {

    public Slot {
        sets = List.copyOf(sets);
    }

    /// The slots of the work of a session, in the order they began. Records of the first format have no blocks; there, a
    /// slot begins where the set number of a side does not increase.
    public static List<Slot> of(SessionRecord record) {
        return of(record, Section.WORK);
    }

    /// The slots of a section, in the order they began.
    public static List<Slot> of(SessionRecord record, Section section) {
        return of(record, section, _ -> true);
    }

    /// The slots of one exercise in the work of a session, in the order they began.
    public static List<Slot> of(SessionRecord record, String exercise) {
        return of(record, Section.WORK, set -> set.exercise().equals(exercise));
    }

    private static List<Slot> of(SessionRecord record, Section section, Predicate<SetRecord> wanted) {
        List<Open> open = new ArrayList<>();
        for (SetRecord set : record.sets()) {
            if (set.section() == section && wanted.test(set)) {
                open.reversed().stream()
                        .filter(slot -> slot.accepts(set))
                        .findFirst()
                        .orElseGet(() -> start(set, open))
                        .sets()
                        .add(set);
            }
        }
        return open.stream().map(slot -> new Slot(slot.exercise(), slot.block(), slot.sets())).toList();
    }

    /// The sets with a result.
    public List<SetRecord> done() {
        return sets.stream().filter(SetRecord::isDone).toList();
    }

    private static Open start(SetRecord set, List<Open> open) {
        Open slot = new Open(set.exercise(), set.block(), new ArrayList<>());
        open.add(slot);
        return slot;
    }

    private record Open(String exercise, int block, List<SetRecord> sets) {

        boolean accepts(SetRecord set) {
            return exercise.equals(set.exercise()) && block == set.block() && (block > 0 || comesNext(set));
        }

        private boolean comesNext(SetRecord set) {
            return sets.stream().filter(it -> it.side() == set.side()).noneMatch(it -> it.set() >= set.set());
        }
    }
}
