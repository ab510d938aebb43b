package pumpwise.ui.check;

/// How far a principle is met.
public enum PrincipleState {
    MET,
    NEARLY,
    NOT_MET
}
