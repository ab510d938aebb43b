package pumpwise.cue;

/// The reason why sentences cannot be spoken.
public enum VoiceFailure {
    /// The system has no speech program.
    NO_PROGRAM,
    /// The speech program failed.
    PROGRAM_FAILED
}
