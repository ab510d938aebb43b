package pumpwise.session;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Load;
import pumpwise.routine.Place;
import pumpwise.session.plan.Step;

/// A command that the user or the engine gives to a session.
///
/// [Postpone], [Swap], [StopForPain] and [AddSet] change the plan of the session itself. Steps that were entered and
/// stay in the path keep their index, so that path and log stay valid. Each command names its target, so that a command
/// that arrives late, when another step is already running, does no harm. A command that is not possible has no effect.
public sealed interface Command {

    /// Pause everything, including rests and get-readies.
    record Pause() implements Command {}

    /// Resume after a pause.
    record Resume() implements Command {}

    /// Finish the current step: end a get-ready or rest early, or end a set or timed item and log it.
    record Done() implements Command {}

    /// Skip the current step without logging it, or on an optional step the whole optional set. [Session#lastRemoval]
    /// contains what was counted of a running set.
    record Skip() implements Command {}

    /// Return to the previous step and remove the sets in between from the log; [Session#lastRemoval] contains them.
    /// Changes of the plan are kept.
    record Back() implements Command {}

    /// Undo the last [Back] or [Skip] that was not undone: the log is restored and the session returns to where it was,
    /// paused if that is an effort or a get-ready. If the user has done more since then, only the log is restored. Not
    /// possible across a change of the plan.
    record Undo() implements Command {}

    /// Move the end of a get-ready, a rest or a timed item.
    ///
    /// @param by added if positive, subtracted if negative
    record AdjustTime(Duration by) implements Command {}

    /// Let the tempo guide the reps, or let free sets end on a key.
    record Guide(boolean guided) implements Command {}

    /// Change the speed of guided sets from now on, including the rest of the running phase. Rests, timed items and
    /// free sets keep their length.
    ///
    /// @param percent of the planned speed, [#MIN_PERCENT] to [#MAX_PERCENT]
    record Pace(int percent) implements Command {

        /// The slowest pace.
        public static final int MIN_PERCENT = 50;

        /// The fastest pace.
        public static final int MAX_PERCENT = 200;
    }

    /// Do the remaining steps of a block later in its section, because the machine is taken. A running set is not
    /// logged; the whole set is done later. A running rest continues, followed by the next block; otherwise the next
    /// block starts with a get-ready. A superset is postponed as a whole. Has no effect if no other block of the
    /// section is left.
    ///
    /// @param block the place of the block, or of an item in it
    /// @param toEnd whether to move it to the end of the section instead of behind the next block
    record Postpone(Place block, boolean toEnd) implements Command {}

    /// Do the remaining sets of an item with another exercise. A running set is not logged; it starts over after a
    /// get-ready. If one side of a set is done, both sides are done with the other exercise. A running rest continues.
    ///
    /// @param item the place of the item
    /// @param set the steps of one set of the other exercise, as [Replacement] creates them; they replace every
    /// remaining set, with its own number
    record Swap(Place item, List<Step> set) implements Command {
        public Swap {
            set = List.copyOf(set);
        }
    }

    /// Stop an exercise because it hurts: its remaining sets are removed, in a superset only those of this member. What
    /// was counted of a running set is logged; a free set is logged without reps. [Session#painStops] records the position.
    ///
    /// @param item the place of the item
    record StopForPain(Place item) implements Command {}

    /// Add a set after the last one of a block, with a rest before it; in a superset a round of the members that are
    /// still being done. The set is optional, like every set above the minimum. Has no effect once the block and the
    /// rest after it are over.
    ///
    /// @param block the place of the block, or of an item in it
    record AddSet(Place block) implements Command {}

    /// Take suggested loads for the remaining sets of an item, or return to the loads before. Timers are not affected.
    ///
    /// @param item the place of the item
    /// @param bySet the load of each set, starting with the first; later sets get the last one. Empty to take none
    record UseLoads(Place item, List<Load> bySet) implements Command {
        public UseLoads {
            bySet = List.copyOf(bySet);
        }

        /// The load of a set; null for none.
        ///
        /// @param set its number, counted from 1
        public @Nullable Load load(int set) {
            return bySet.isEmpty() ? null : bySet.get(Math.clamp(set - 1, 0, bySet.size() - 1));
        }
    }

    /// Correct any logged set, even after the session is over. Timers are not affected.
    record Log(SetLog entry) implements Command {}

    /// Report that the user was away from `from` until the instant of the command, because the lid was closed or the
    /// process was stopped. A rest continued, but nothing starts after it without a key; everything else is paused as
    /// it was at `from`.
    record Away(Instant from) implements Command {}

    /// End the session now.
    record Finish() implements Command {}
}
