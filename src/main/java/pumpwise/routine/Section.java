package pumpwise.routine;

/// The three parts of a routine, in the order they are done.
public enum Section {
    WARM_UP,
    WORK,
    COOL_DOWN
}
