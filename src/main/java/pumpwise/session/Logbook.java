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
/// @param painStops where an exercise was stopped because it hurt, in order
/// @param removals the sets removed by going back or skipping that can be undone, in order
record Logbook(SortedMap<Integer, SetLog> sets, List<SetPosition> painStops, List<Removal> removals) {

    static final Logbook EMPTY = new Logbook(Collections.emptySortedMap(), List.of(), List.of());

    Logbook {
        sets = Collections.unmodifiableSortedMap(sets);
        painStops = List.copyOf(painStops);
        removals = List.copyOf(removals);
    }

    /// A copy with a set that was just completed. Removals without logged sets are dropped once the session has passed
    /// them.
    Logbook plus(SetLog entry) {
        SortedMap<Integer, SetLog> more = new TreeMap<>(sets);
        more.put(entry.step(), entry);
        List<Removal> kept = removals.stream()
                .filter(it -> !it.logged().isEmpty() || !it.isPassed(more))
                .toList();
        return new Logbook(more, painStops, kept);
    }

    /// A copy with a corrected set; the same log if the set is not in it.
    Logbook corrected(SetLog entry) {
        if (!sets.containsKey(entry.step())) {
            return this;
        }
        SortedMap<Integer, SetLog> changed = new TreeMap<>(sets);
        changed.put(entry.step(), entry);
        return new Logbook(changed, painStops, removals);
    }

    Logbook plusPainStop(SetPosition where) {
        if (painStops.contains(where)) {
            return this;
        }
        List<SetPosition> more = new ArrayList<>(painStops);
        more.add(where);
        return new Logbook(sets, more, removals);
    }

    /// A copy without the removed sets.
    Logbook minus(Removal removal) {
        SortedMap<Integer, SetLog> less = new TreeMap<>(sets);
        less.keySet().removeAll(removal.logged().keySet());
        List<Removal> more = new ArrayList<>(removals);
        more.add(removal);
        return new Logbook(less, painStops, more);
    }

    @Nullable Removal lastRemoval() {
        return removals.isEmpty() ? null : removals.getLast();
    }

    /// A copy with the last removal undone; a set that was done again since then keeps its new entry.
    Logbook restored() {
        SortedMap<Integer, SetLog> more = new TreeMap<>();
        more.putAll(removals.getLast().logged());
        more.putAll(sets);
        return new Logbook(more, painStops, removals.subList(0, removals.size() - 1));
    }

    /// A copy without removals, because after a change of the plan their positions no longer exist.
    Logbook withoutRemovals() {
        return new Logbook(sets, painStops, List.of());
    }
}
