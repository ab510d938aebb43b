package pumpwise.ui.train;

/// What the Train screen is about at the moment.
public enum TrainStage {
    /// No routine was chosen to be trained.
    EMPTY,
    /// A session that was cut short waits to be dealt with.
    RECOVERY,
    /// All is ready to begin.
    BEFORE,
    RUNNING,
    /// The session is over.
    SUMMARY
}
