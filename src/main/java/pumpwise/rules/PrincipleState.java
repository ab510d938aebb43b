package pumpwise.rules;

/// How far a routine meets a principle or a rule.
public enum PrincipleState {
    /// No errors and no warnings.
    MET,
    /// Warnings, but no errors.
    NEARLY_MET,
    /// An error, a rule that failed, or nothing at all of what is required.
    NOT_MET,
    /// A rule is switched off, and no other rule finds anything.
    OFF,
    /// The routine has nothing to check.
    NOT_CHECKED
}
