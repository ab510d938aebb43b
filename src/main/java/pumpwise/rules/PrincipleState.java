package pumpwise.rules;

/// How far a routine meets a principle, or one of its rules.
public enum PrincipleState {
    /// Everything that was checked is as it should be, apart from advice.
    MET,
    /// Some of it falls short.
    NEARLY_MET,
    /// An error, a rule that failed, or nothing at all of what is asked for.
    NOT_MET,
    /// The routine switches a rule off, and no other rule finds anything.
    OFF,
    /// The routine has nothing to check.
    NOT_CHECKED
}
