package pumpwise.ui.train;

/// The stages of the Train screen.
public enum TrainStage {
    /// There is nothing to train.
    EMPTY,
    /// The user has to decide about an interrupted session.
    RECOVERY,
    /// A session is ready to start.
    BEFORE,
    RUNNING,
    /// The session is over.
    SUMMARY
}
