package pumpwise.export.log;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pumpwise.progress.set.SetResult;
import pumpwise.routine.Section;
import pumpwise.session.plan.Side;
import pumpwise.session.record.SessionRecord;
import pumpwise.session.record.SetRecord;

/// The sets of an exercise in one place of a session.
///
/// @param exercise its id
/// @param superset the number of its superset in the session, from 0; null if it is in none
/// @param sets in order
record WrittenExercise(String exercise, @Nullable Integer superset, List<WrittenSet> sets) {

    private record Block(Section section, int number) {}

    private record At(Block block, String exercise) {}

    WrittenExercise {
        sets = List.copyOf(sets);
    }

    /// The exercises of a session, in the order in which they were begun.
    static List<WrittenExercise> of(SessionRecord session) {
        Map<At, List<List<SetRecord>>> places = new LinkedHashMap<>();
        Map<Block, Set<String>> members = new LinkedHashMap<>();
        for (SetRecord set : session.sets()) {
            Block block = new Block(set.section(), set.block());
            add(places.computeIfAbsent(new At(block, set.exercise()), _ -> new ArrayList<>()), set);
            members.computeIfAbsent(block, _ -> new LinkedHashSet<>()).add(set.exercise());
        }
        List<Block> supersets = members.entrySet().stream()
                .filter(entry -> entry.getKey().number() > 0 && entry.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .toList();
        return places.entrySet().stream()
                .map(entry -> new WrittenExercise(
                        entry.getKey().exercise(),
                        number(supersets, entry.getKey().block()),
                        entry.getValue().stream().map(WrittenExercise::set).toList()))
                .toList();
    }

    /// The exercises of a session, each together with the warm-up for it that ends right before.
    static List<WrittenExercise> withWarmUps(SessionRecord session) {
        List<WrittenExercise> all = new ArrayList<>();
        for (WrittenExercise next : of(session)) {
            if (!all.isEmpty() && all.getLast().isWarmUpFor(next)) {
                List<WrittenSet> sets = new ArrayList<>(all.removeLast().sets());
                sets.addAll(next.sets());
                all.add(new WrittenExercise(next.exercise(), next.superset(), sets));
            } else {
                all.add(next);
            }
        }
        return all;
    }

    private boolean isWarmUpFor(WrittenExercise next) {
        return exercise.equals(next.exercise)
                && superset == null
                && next.superset == null
                && sets.getLast().isWarmUp()
                && !next.sets.getFirst().isWarmUp();
    }

    /// Adds a side to its set, or begins a set.
    private static void add(List<List<SetRecord>> sets, SetRecord side) {
        for (List<SetRecord> set : sets) {
            SetRecord first = set.getFirst();
            if (set.size() == 1 && first.set() == side.set() && first.side() != null && side.side() != null && first.side() != side.side()) {
                set.add(side);
                return;
            }
        }
        sets.add(new ArrayList<>(List.of(side)));
    }

    private static WrittenSet set(List<SetRecord> sides) {
        return new WrittenSet(new SetResult(sides.stream()
                .sorted(Comparator.comparing(SetRecord::side, Comparator.nullsFirst(Side::compareTo)))
                .toList()));
    }

    private static @Nullable Integer number(List<Block> supersets, Block block) {
        int index = supersets.indexOf(block);
        return index < 0 ? null : index;
    }
}
