package pumpwise.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import pumpwise.session.plan.SetPosition;

/// The log of a running session, with what can be undone.
///
/// @param sets the completed sets, by the index of the step
/// @param counted the reps whose holds count, by the index of the step, where corrections no longer change them
/// @param painStops where an exercise was stopped because it hurt, in order
/// @param removals the sets removed by going back or skipping that can be undone, in order
record Logbook(
        SortedMap<Integer, SetLog> sets,
        SortedMap<Integer, Integer> counted,
        List<SetPosition> painStops,
        List<Removal> removals) {

    static final Logbook EMPTY = new Logbook(
            Collections.emptySortedMap(), Collections.emptySortedMap(), List.of(), List.of());

    Logbook {
        sets = Collections.unmodifiableSortedMap(sets);
        counted = Collections.unmodifiableSortedMap(counted);
        painStops = List.copyOf(painStops);
        removals = List.copyOf(removals);
    }

    /// A copy with a set that was just completed. Removals without logged sets are dropped once the session has passed
    /// them.
    ///
    /// @param guided whether the timer counted its reps
    Logbook plus(SetLog entry, boolean guided) {
        SortedMap<Integer, SetLog> more = new TreeMap<>(sets);
        more.put(entry.step(), entry);
        SortedMap<Integer, Integer> counts = new TreeMap<>(counted);
        if (guided) {
            counts.put(entry.step(), entry.count());
        } else {
            counts.remove(entry.step());
        }
        List<Removal> kept = removals.stream()
                .filter(it -> !it.logged().isEmpty() || !it.isPassed(more))
                .toList();
        return new Logbook(more, counts, painStops, kept);
    }

    /// A copy with a corrected set; the same log if the set is not in it.
    ///
    /// @param over whether the session is over, so that only the reps of the set change and not its holds
    Logbook corrected(SetLog entry, boolean over) {
        SetLog before = sets.get(entry.step());
        if (before == null) {
            return this;
        }
        SortedMap<Integer, SetLog> changed = new TreeMap<>(sets);
        changed.put(entry.step(), entry);
        SortedMap<Integer, Integer> counts = new TreeMap<>(counted);
        if (over) {
            counts.putIfAbsent(entry.step(), before.count());
        }
        return new Logbook(changed, counts, painStops, removals);
    }

    /// The reps of a set whose holds count: those that the timer counted. In a free set nobody but the user counts, so
    /// these are the logged ones, as long as the session runs.
    int countedReps(int step) {
        SetLog logged = sets.get(step);
        return logged == null ? 0 : counted.getOrDefault(step, logged.count());
    }

    Logbook plusPainStop(SetPosition where) {
        if (painStops.contains(where)) {
            return this;
        }
        List<SetPosition> more = new ArrayList<>(painStops);
        more.add(where);
        return new Logbook(sets, counted, more, removals);
    }

    /// A copy without the removed sets.
    Logbook minus(Removal removal) {
        SortedMap<Integer, SetLog> less = new TreeMap<>(sets);
        less.keySet().removeAll(removal.logged().keySet());
        List<Removal> more = new ArrayList<>(removals);
        more.add(removal);
        return new Logbook(less, counted, painStops, more);
    }

    @Nullable Removal lastRemoval() {
        return removals.isEmpty() ? null : removals.getLast();
    }

    /// A copy with the last removal undone; a set that was done again since then keeps its new entry.
    Logbook restored() {
        SortedMap<Integer, SetLog> more = new TreeMap<>();
        more.putAll(removals.getLast().logged());
        more.putAll(sets);
        return new Logbook(more, counted, painStops, removals.subList(0, removals.size() - 1));
    }

    /// A copy without removals, because after a change of the plan their positions no longer exist.
    Logbook withoutRemovals() {
        return new Logbook(sets, counted, painStops, List.of());
    }
}
