package pumpwise.ui.common;

/// The screens that users can go to, in the order of the rail.
public enum Destination {
    PLAN,
    TRAIN,
    PROGRESS,
    LIBRARY,
    LEARN,
    /// At the foot of the rail.
    SETTINGS
}
