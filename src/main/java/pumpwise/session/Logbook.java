package pumpwise.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import pumpwise.session.plan.SetPosition;

/// What was done in a session, and what was taken out again.
///
/// @param sets what was done, by the index of the step
/// @param hurts where an exercise was stopped because it hurt, in order
/// @param removals what going back or skipping took away and can be undone, in order
record Logbook(SortedMap<Integer, SetLog> sets, List<SetPosition> hurts, List<Removal> removals) {

    static final Logbook EMPTY = new Logbook(Collections.emptySortedMap(), List.of(), List.of());

    Logbook {
        sets = Collections.unmodifiableSortedMap(sets);
        hurts = List.copyOf(hurts);
        removals = List.copyOf(removals);
    }

    /// With a set that was just done. What was only left by going back or skipping is forgotten once the session has
    /// gone beyond it.
    Logbook plus(SetLog entry) {
        SortedMap<Integer, SetLog> more = new TreeMap<>(sets);
        more.put(entry.step(), entry);
        List<Removal> kept = removals.stream()
                .filter(it -> !it.logged().isEmpty() || !it.isPassed(more))
                .toList();
        return new Logbook(more, hurts, kept);
    }

    /// With a correction of a set that is logged; the same if it is not.
    Logbook corrected(SetLog entry) {
        if (!sets.containsKey(entry.step())) {
            return this;
        }
        SortedMap<Integer, SetLog> changed = new TreeMap<>(sets);
        changed.put(entry.step(), entry);
        return new Logbook(changed, hurts, removals);
    }

    Logbook plusHurt(SetPosition where) {
        if (hurts.contains(where)) {
            return this;
        }
        List<SetPosition> more = new ArrayList<>(hurts);
        more.add(where);
        return new Logbook(sets, more, removals);
    }

    /// Without what was taken away.
    Logbook minus(Removal removal) {
        SortedMap<Integer, SetLog> less = new TreeMap<>(sets);
        less.keySet().removeAll(removal.logged().keySet());
        List<Removal> more = new ArrayList<>(removals);
        more.add(removal);
        return new Logbook(less, hurts, more);
    }

    @Nullable Removal lastRemoval() {
        return removals.isEmpty() ? null : removals.getLast();
    }

    /// With what was last taken away; a set done again since stays as it is.
    Logbook restored() {
        SortedMap<Integer, SetLog> more = new TreeMap<>();
        more.putAll(removals.getLast().logged());
        more.putAll(sets);
        return new Logbook(more, hurts, removals.subList(0, removals.size() - 1));
    }

    /// Once the plan has changed, there is no way back to a place in the old one.
    Logbook withoutRemovals() {
        return new Logbook(sets, hurts, List.of());
    }
}
