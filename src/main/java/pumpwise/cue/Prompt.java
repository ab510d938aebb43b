package pumpwise.cue;

/// Something that is said during a session.
///
/// @param kind what it is about
/// @param step the index of the step that it names, or that begins then
public record Prompt(Kind kind, int step) {

    /// What a prompt is about.
    public enum Kind {
        /// What comes after the rest or get-ready that began.
        NEXT,
        /// The other side comes next.
        SWITCH,
        /// Ten seconds are left before it.
        TEN_SECONDS,
        /// The session is over.
        DONE
    }
}
