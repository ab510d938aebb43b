package pumpwise.progress.set;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Unit;
import pumpwise.routine.Load;
import pumpwise.session.plan.Side;
import pumpwise.session.record.SetRecord;
import pumpwise.session.record.Slot;

/// The result of one set, with both sides together. What the lesser side did is what counts.
///
/// @param sides what was logged: one entry for both sides at once, or one for each side that was logged, left first
public record SetResult(List<SetRecord> sides) {

    private static final Comparator<SetRecord> BY_RESULT =
            Comparator.comparingInt(SetRecord::count).thenComparing(SetRecord::time);

    /// @throws IllegalArgumentException if there are no sides or more than two
    public SetResult {
        sides = List.copyOf(sides);
        if (sides.isEmpty() || sides.size() > 2) {
            throw new IllegalArgumentException("no set: " + sides);
        }
    }

    /// The sets of a slot, by number. If a side was logged twice under one number, the second one is a set of its own.
    public static List<SetResult> of(Slot slot) {
        Map<Integer, List<List<SetRecord>>> byNumber = new LinkedHashMap<>();
        for (SetRecord set : slot.sets()) {
            List<List<SetRecord>> same = byNumber.computeIfAbsent(set.set(), _ -> new ArrayList<>());
            same.stream()
                    .filter(sides -> isOtherSide(sides, set))
                    .findFirst()
                    .orElseGet(() -> {
                        List<SetRecord> sides = new ArrayList<>();
                        same.add(sides);
                        return sides;
                    })
                    .add(set);
        }
        return byNumber.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> entry.getValue().stream())
                .map(sides -> new SetResult(sides.stream()
                        .sorted(Comparator.comparing(SetRecord::side, Comparator.nullsFirst(Side::compareTo)))
                        .toList()))
                .toList();
    }

    private static boolean isOtherSide(List<SetRecord> sides, SetRecord set) {
        return sides.size() == 1
                && sides.getFirst().side() != null
                && set.side() != null
                && sides.getFirst().side() != set.side();
    }

    /// The side that did less; of the done sides, if any is done.
    public SetRecord lesser() {
        return sides.stream()
                .filter(SetRecord::isDone)
                .min(BY_RESULT)
                .orElseGet(sides::getFirst);
    }

    /// One of the sides; empty if it was not logged, or if both sides worked at once.
    public Optional<SetRecord> side(Side side) {
        return sides.stream().filter(it -> it.side() == side).findFirst();
    }

    /// The number of the set or round, counted from 1.
    public int number() {
        return sides.getFirst().set();
    }

    /// The unit of the count.
    public Unit unit() {
        return sides.getFirst().unit();
    }

    /// Reps or steps of the lesser side; 0 for a timed set.
    public int count() {
        return lesser().count();
    }

    /// The time of the lesser side.
    public Duration time() {
        return lesser().time();
    }

    /// The load of the lesser side; null if unknown.
    public @Nullable Load load() {
        return lesser().load();
    }

    /// The greatest effort of a side, from 1 to 10; 0 if unknown.
    public int effort() {
        return sides.stream().mapToInt(SetRecord::effort).max().orElse(0);
    }

    /// Whether the set could be skipped.
    public boolean isOptional() {
        return sides.getFirst().optional();
    }

    /// Whether a side has a result.
    public boolean isDone() {
        return sides.stream().anyMatch(SetRecord::isDone);
    }

    /// Whether every side has a result. A set with one leg only is not complete.
    public boolean isComplete() {
        boolean bothSides = sides.size() == 2 || sides.getFirst().side() == null;
        return bothSides && sides.stream().allMatch(SetRecord::isDone);
    }
}
