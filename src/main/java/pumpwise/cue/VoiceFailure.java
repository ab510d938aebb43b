package pumpwise.cue;

/// Why nothing can be said.
public enum VoiceFailure {
    /// The system has no program that speaks.
    NO_PROGRAM,
    /// The program of the system failed.
    PROGRAM_FAILED
}
