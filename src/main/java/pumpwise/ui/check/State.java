package pumpwise.ui.check;

/// How far a principle is met.
public enum State {
    MET,
    NEARLY,
    NOT_MET
}
