package pumpwise.session.plan;

/// The parts of a repetition.
public enum Phase {
    /// The concentric part, against the load.
    LIFT,
    /// The pause at the peak.
    HOLD,
    /// The eccentric part, with the load.
    LOWER,
    /// One step of a walk, which has no parts.
    STEP
}
