package pumpwise.session.plan;

/// The phases of a rep.
public enum Phase {
    /// The concentric phase, against the load.
    LIFT,
    /// The pause at the peak.
    HOLD,
    /// The eccentric phase, with the load.
    LOWER,
    /// One step of a walk, which has no further phases.
    STEP
}
