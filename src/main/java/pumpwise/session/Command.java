package pumpwise.session;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import pumpwise.routine.Place;
import pumpwise.session.plan.Step;

/// What the user, or the engine, tells a session to do.
///
/// [Postpone], [Swap], [StopForPain] and [AddSet] change the plan of the session itself. They never touch a step that
/// was entered and is kept: its index stays the same, so that path and log stay valid. They name what they are about,
/// so that one that arrives late, when something else is already running, does no harm. What they cannot do they leave
/// undone.
public sealed interface Command {

    /// Pause everything, rests and get-readies too.
    record Pause() implements Command {}

    /// End a pause.
    record Resume() implements Command {}

    /// Finish the current step: a get-ready or rest is cut short, a set or a timed item ends and is logged.
    record Done() implements Command {}

    /// Leave out the current step without logging it; on an optional step the whole optional set. What was counted of a
    /// running set is named by [Session#lastRemoval].
    record Skip() implements Command {}

    /// Return to the step before, and take the sets that this goes back over out of the log; [Session#lastRemoval]
    /// names them. A plan that was changed stays changed.
    record Back() implements Command {}

    /// Undo the last [Back] or [Skip] that was not undone: what it took out of the log is back, and the session is where
    /// it was, paused if that is an effort or a get-ready. If the user has done more since, only the log is restored.
    /// Changes of the plan cannot be crossed.
    record Undo() implements Command {}

    /// Move the end of a get-ready, a rest or a timed item.
    ///
    /// @param by added, or taken off if negative
    record AdjustTime(Duration by) implements Command {}

    /// Guide the repetitions by the tempo, or leave them free to end on a key.
    record Guide(boolean guided) implements Command {}

    /// Do guided sets slower or faster from now on, the rest of the running phase included. Nothing else changes
    /// its length: no rest, no timed item, no free set.
    ///
    /// @param percent of the planned speed, [#MIN_PERCENT] to [#MAX_PERCENT]
    record Pace(int percent) implements Command {

        /// The slowest pace.
        public static final int MIN_PERCENT = 50;

        /// The fastest pace.
        public static final int MAX_PERCENT = 200;
    }

    /// Do what is left of a block later in its section, because the machine is taken. A running set is not logged; all
    /// of it is done later. A running rest goes on, and the next block follows it; otherwise the next block starts with
    /// a get-ready. A superset is postponed as a whole. Nothing happens if no other block of the section is left.
    ///
    /// @param block the place of the block, or of an item in it
    /// @param toEnd whether to move it to the end of the section instead of behind the next block
    record Postpone(Place block, boolean toEnd) implements Command {}

    /// Do the remaining sets of an item with another exercise. A running set is not logged; it starts over after a
    /// get-ready. If one side of a set is done, both sides are done with the other exercise. A running rest goes on.
    ///
    /// @param item the place of the item
    /// @param set the steps of one set of the other exercise, as [Replacement] makes them; each remaining set becomes
    ///     these, under its own number
    record Swap(Place item, List<Step> set) implements Command {
        public Swap {
            set = List.copyOf(set);
        }
    }

    /// Stop an exercise because it hurts: its remaining sets are removed, in a superset those of this member alone. What
    /// was counted of a running set is logged; a free set is logged without repetitions. [Session#hurts] keeps it.
    ///
    /// @param item the place of the item
    record StopForPain(Place item) implements Command {}

    /// Add a set behind the last one of a block, with its rest before it; in a superset a round of the members that are
    /// still done. It is optional, like every set above the minimum. Nothing happens once the block and the rest after
    /// it are over.
    ///
    /// @param block the place of the block, or of an item in it
    record AddSet(Place block) implements Command {}

    /// Correct what is logged of a set, whichever it is, even once the session is over. No timer is touched.
    record Log(SetLog entry) implements Command {}

    /// Nobody was there from `from` until the instant of the command: the lid was closed, or the program was not
    /// running. A rest ran on, but nothing follows it without a key; everything else is paused as it was at `from`.
    record Away(Instant from) implements Command {}

    /// End the session as it is.
    record Finish() implements Command {}
}
