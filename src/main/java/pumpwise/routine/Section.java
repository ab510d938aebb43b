package pumpwise.routine;

/// The three sections of a routine, in order.
public enum Section {
    WARM_UP,
    WORK,
    COOL_DOWN
}
