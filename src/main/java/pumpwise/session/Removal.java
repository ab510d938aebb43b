package pumpwise.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What going back or skipping took away, until it is undone with [Command.Undo].
///
/// @param cause what the user did
/// @param at when
/// @param logged the sets taken out of the log, by the index of the step
/// @param dropped what was counted of the running set, which was never logged; null for nothing
/// @param before where the session was
/// @param spent how its time had been spent by then
public record Removal(
        Cause cause,
        Instant at,
        SortedMap<Integer, SetLog> logged,
        @Nullable SetLog dropped,
        Cursor before,
        TimeSpent spent) {

    public Removal {
        logged = Collections.unmodifiableSortedMap(new TreeMap<>(logged));
    }

    /// What takes sets away.
    public enum Cause {
        BACK,
        SKIP
    }

    /// Everything that was taken away, in the order of the plan; empty if a step was only left.
    public List<SetLog> sets() {
        List<SetLog> sets = new ArrayList<>(logged.values());
        if (dropped != null) {
            sets.add(dropped);
        }
        return sets;
    }

    /// Whether the session has gone beyond the place it was at, so that only the log can be restored.
    boolean isPassed(SortedMap<Integer, SetLog> log) {
        return !log.tailMap(before.index() + 1).isEmpty();
    }
}
