package pumpwise.session;

import java.time.Duration;
import java.time.Instant;

/// What a person, or the engine, tells a session to do.
public sealed interface Command {

    /// Freeze everything, rests too.
    record Pause() implements Command {}

    /// Go on from a pause.
    record Resume() implements Command {}

    /// What is going on is done: a get-ready or rest is cut short, a set or a timed item ends and is logged.
    record Done() implements Command {}

    /// Leave out what is going on without logging it; on an optional step the whole optional set.
    record Skip() implements Command {}

    /// Return to the step before, and un-log what that goes back over.
    record Back() implements Command {}

    /// Move the end of a get-ready, a rest or a timed item.
    ///
    /// @param by added, or taken where negative
    record Shift(Duration by) implements Command {}

    /// Guide the repetitions by the tempo, or leave them free to end on a key.
    record Guide(boolean guided) implements Command {}

    /// Do guided sets slower or faster from now on.
    ///
    /// @param percent of the planned speed, [Session#LEAST_PACE] to [Session#GREATEST_PACE]
    record Pace(int percent) implements Command {}

    /// Write down what was done in a set, over what is logged; no timer is touched.
    record Log(SetLog entry) implements Command {}

    /// Nobody was there from `from` until the instant of the command: the lid was closed, or the process stopped.
    record Away(Instant from) implements Command {}

    /// End the session as it is.
    record Finish() implements Command {}
}
