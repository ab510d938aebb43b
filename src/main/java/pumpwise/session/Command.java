package pumpwise.session;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import pumpwise.routine.Place;
import pumpwise.session.plan.Step;

/// What a person, or the engine, tells a session to do.
///
/// [Postpone], [Swap], [StopForPain] and [AddSet] change the plan of the session itself. They never touch a step that was
/// entered and is kept: its index stays what it was, so that path and log stay valid. They name what they are about,
/// so that one that arrives late, when something else is going on already, does no harm. What they cannot do they
/// leave.
public sealed interface Command {

    /// Freeze everything, rests too.
    record Pause() implements Command {}

    /// Go on from a pause.
    record Resume() implements Command {}

    /// What is going on is done: a get-ready or rest is cut short, a set or a timed item ends and is logged.
    record Done() implements Command {}

    /// Leave out what is going on without logging it; on an optional step the whole optional set.
    record Skip() implements Command {}

    /// Return to the step before, and un-log what that goes back over. A plan that was changed stays changed.
    record Back() implements Command {}

    /// Move the end of a get-ready, a rest or a timed item.
    ///
    /// @param by added, or taken where negative
    record AdjustTime(Duration by) implements Command {}

    /// Guide the repetitions by the tempo, or leave them free to end on a key.
    record Guide(boolean guided) implements Command {}

    /// Do guided sets slower or faster from now on, the rest of the running phase included. Nothing else changes
    /// its length: no rest, no timed item, no free set.
    ///
    /// @param percent of the planned speed, [Session#LEAST_PACE] to [Session#GREATEST_PACE]
    record Pace(int percent) implements Command {}

    /// The machine is taken: what is left of a block is done later in its section. A set that is going on is not
    /// logged, but done from its beginning then; a rest that is going on goes on, and the next block follows it.
    /// Otherwise the next block begins with a get-ready. A superset goes as a whole. Nothing happens where no other
    /// block of the section is left.
    ///
    /// @param block what is put off; the place of an item stands for its block
    /// @param toEnd behind all the section, rather than behind the next block
    record Postpone(Place block, boolean toEnd) implements Command {}

    /// The remaining sets of an item are done with another exercise. A set that is going on is not logged, but done
    /// from its beginning after a get-ready; of a set half done, one side of it, both sides are done. A rest that is
    /// going on goes on.
    ///
    /// @param item the place of the item
    /// @param set the steps of one set of the other exercise, as [Replacement] makes them; each remaining set becomes
    ///     these, under its own number
    record Swap(Place item, List<Step> set) implements Command {
        public Swap {
            set = List.copyOf(set);
        }
    }

    /// Stop this exercise, because it hurts: its remaining sets are taken out, in a superset those of this member
    /// alone. A set that is going on is logged as far as it was counted, a free one without repetitions. The session
    /// remembers it among [Session#hurts].
    ///
    /// @param item the place of the item
    record StopForPain(Place item) implements Command {}

    /// One set more behind the last of a block, with its rest before it; of a superset one round more, of the members
    /// that are still done. It is optional like every set above the least. Nothing happens once the block and the
    /// rest after it are over.
    ///
    /// @param block what there is more of; the place of an item stands for its block
    record AddSet(Place block) implements Command {}

    /// Write down what was done in a set, over what is logged; no timer is touched.
    record Log(SetLog entry) implements Command {}

    /// Nobody was there from `from` until the instant of the command: the lid was closed, or the process stopped.
    record Away(Instant from) implements Command {}

    /// End the session as it is.
    record Finish() implements Command {}
}
