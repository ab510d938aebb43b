package pumpwise.cue;

/// A spoken announcement during a session.
///
/// @param kind what it announces
/// @param step the index of the step that it announces or that starts
public record Prompt(Kind kind, int step) {

    /// The kinds of announcements.
    public enum Kind {
        /// The exercise after the rest or get-ready that started.
        NEXT,
        /// The other side is next.
        SWITCH,
        /// Ten seconds are left before it.
        TEN_SECONDS,
        /// The session is over.
        DONE
    }
}
