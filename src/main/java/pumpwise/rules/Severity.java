package pumpwise.rules;

/// How much a finding weighs.
public enum Severity {
    /// Misses the pump principle.
    ERROR,
    /// Falls short of it in part.
    WARNING,
    /// Worth a thought; a fix of it is never applied unasked.
    ADVICE
}
