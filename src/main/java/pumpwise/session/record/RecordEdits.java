package pumpwise.session.record;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Section;

/// Corrections of a saved session. Each returns a changed copy.
public final class RecordEdits {

    private RecordEdits() {}

    /// With another name of the routine.
    public static SessionRecord routine(SessionRecord record, String routine) {
        return copy(record, routine, record.started(), record.zone(), record.times(), record.sets(), record.painStops());
    }

    /// With another start.
    ///
    /// @param zone the id of its time zone
    public static SessionRecord start(SessionRecord record, Instant started, String zone) {
        return copy(record, record.routine(), started, zone, record.times(), record.sets(), record.painStops());
    }

    /// With another length. The rests are never longer than that.
    public static SessionRecord trained(SessionRecord record, Duration trained) {
        SessionRecord.Times old = record.times();
        Duration rested = old.rested().compareTo(trained) < 0 ? old.rested() : trained;
        SessionRecord.Times times = new SessionRecord.Times(trained, rested, old.paused(), old.away());
        return copy(record, record.routine(), record.started(), record.zone(), times, record.sets(), record.painStops());
    }

    /// With one more set after the last one of a slot: the same on every side as the last one.
    ///
    /// @param slot one of the slots of this session
    public static SessionRecord addSet(SessionRecord record, Slot slot) {
        int last = slot.sets().stream().mapToInt(SetRecord::set).max().orElse(0);
        List<SetRecord> added = slot.sets().stream()
                .filter(set -> set.set() == last)
                .map(set -> numbered(set, last + 1))
                .toList();
        List<SetRecord> sets = new ArrayList<>(record.sets());
        sets.addAll(lastIndex(record, slot) + 1, added);
        return sets(record, sets, record.painStops());
    }

    /// Without a set, on all sides. The sets after it move up.
    ///
    /// @param slot one of the slots of this session
    /// @param number the number of the set
    public static SessionRecord removeSet(SessionRecord record, Slot slot, int number) {
        List<SetRecord> sets = new ArrayList<>();
        for (SetRecord set : record.sets()) {
            boolean isHere = isIn(slot, set);
            if (!isHere || set.set() < number) {
                sets.add(set);
            } else if (set.set() > number) {
                sets.add(numbered(set, set.set() - 1));
            }
        }
        // A stop does not say in which section it was; of an exercise that is in two of them, it was in the work.
        boolean isNamed = section(slot) == Section.WORK || Slot.of(record, slot.exercise()).isEmpty();
        List<SessionRecord.PainStop> stops = record.painStops().stream()
                .map(stop -> isNamed && stop.exercise().equals(slot.exercise()) && stop.set() > number
                        ? new SessionRecord.PainStop(stop.exercise(), stop.set() - 1, stop.side())
                        : stop)
                .toList();
        return sets(record, sets, stops);
    }

    /// Without an exercise in one slot. Where it hurt is forgotten with the last slot of the exercise.
    ///
    /// @param slot one of the slots of this session
    public static SessionRecord removeExercise(SessionRecord record, Slot slot) {
        List<SetRecord> sets =
                record.sets().stream().filter(set -> !isIn(slot, set)).toList();
        boolean isGone = sets.stream().noneMatch(set -> set.exercise().equals(slot.exercise()));
        List<SessionRecord.PainStop> stops = record.painStops().stream()
                .filter(stop -> !isGone || !stop.exercise().equals(slot.exercise()))
                .toList();
        return sets(record, sets, stops);
    }

    /// With one more exercise at the end of the work section.
    ///
    /// @param added its sets; they get a block of their own
    /// @param snapshot of the exercise; null if it is built in
    public static SessionRecord addExercise(
            SessionRecord record, List<SetRecord> added, @Nullable ExerciseSnapshot snapshot) {
        int block = record.sets().stream()
                        .filter(set -> set.section() == Section.WORK)
                        .mapToInt(SetRecord::block)
                        .max()
                        .orElse(0)
                + 1;
        List<SetRecord> sets = new ArrayList<>(record.sets());
        int end = (int) sets.stream().filter(set -> set.section() != Section.COOL_DOWN).count();
        sets.sort(Comparator.comparing(SetRecord::section));
        sets.addAll(end, added.stream().map(set -> inBlock(set, block)).toList());
        SortedMap<String, ExerciseSnapshot> exercises = new TreeMap<>(record.exercises());
        if (snapshot != null && !added.isEmpty()) {
            exercises.put(added.getFirst().exercise(), snapshot);
        }
        return new SessionRecord(
                record.routine(), record.started(), record.zone(), record.edited(), record.times(), record.holds(), sets,
                record.painStops(), record.rating(), record.note(), exercises);
    }

    private static int lastIndex(SessionRecord record, Slot slot) {
        int last = -1;
        for (int index = 0; index < record.sets().size(); index++) {
            if (isIn(slot, record.sets().get(index))) {
                last = index;
            }
        }
        return last;
    }

    /// Records of the first format have no blocks, so only the object itself tells which of two equal sets it is.
    private static boolean isIn(Slot slot, SetRecord set) {
        return slot.block() > 0
                ? set.section() == section(slot) && set.block() == slot.block() && set.exercise().equals(slot.exercise())
                : slot.sets().stream().anyMatch(it -> it == set);
    }

    /// The section of a slot, which always has a set.
    private static Section section(Slot slot) {
        return slot.sets().getFirst().section();
    }

    private static SetRecord numbered(SetRecord set, int number) {
        return new SetRecord(
                set.section(), set.block(), set.exercise(), number, set.of(), set.side(), set.optional(), set.target(),
                set.unit(), set.count(), set.time(), set.load(), set.effort());
    }

    private static SetRecord inBlock(SetRecord set, int block) {
        return new SetRecord(
                Section.WORK, block, set.exercise(), set.set(), set.of(), set.side(), set.optional(), set.target(),
                set.unit(), set.count(), set.time(), set.load(), set.effort());
    }

    private static SessionRecord sets(
            SessionRecord record, List<SetRecord> sets, List<SessionRecord.PainStop> painStops) {
        return copy(record, record.routine(), record.started(), record.zone(), record.times(), sets, painStops);
    }

    private static SessionRecord copy(
            SessionRecord record,
            String routine,
            Instant started,
            @Nullable String zone,
            SessionRecord.Times times,
            List<SetRecord> sets,
            List<SessionRecord.PainStop> painStops) {
        return new SessionRecord(
                routine, started, zone, record.edited(), times, record.holds(), sets, painStops, record.rating(),
                record.note(), record.exercises());
    }
}
