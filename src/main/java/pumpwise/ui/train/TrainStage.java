package pumpwise.ui.train;

/// What the Train screen shows.
public enum TrainStage {
    /// There is no exercise to train.
    EMPTY,
    /// The user has to decide about an interrupted session.
    RECOVERY,
    /// Everything is ready to start.
    BEFORE,
    RUNNING,
    /// The session is over.
    SUMMARY
}
