package pumpwise.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The sets that going back or skipping removed. [Command.Undo] restores them.
///
/// @param cause the command
/// @param at when it was given
/// @param logged the sets removed from the log, by the index of the step
/// @param dropped what was counted of the running set, which was not logged yet; null for nothing
/// @param before the position of the session
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

    /// A command that removes sets.
    public enum Cause {
        BACK,
        SKIP
    }

    /// All removed sets in the order of the plan; empty if no set was affected.
    public List<SetLog> sets() {
        List<SetLog> sets = new ArrayList<>(logged.values());
        if (dropped != null) {
            sets.add(dropped);
        }
        return sets;
    }

    /// Whether the set at the old position or a later one was done since then, so that only the log can be restored.
    boolean isPassed(SortedMap<Integer, SetLog> log) {
        return !log.tailMap(before.index()).isEmpty();
    }
}
