package pumpwise.rules;

/// How serious a finding is.
public enum Severity {
    /// Misses the pump principle.
    ERROR,
    /// Partly misses it.
    WARNING,
    /// Worth considering. Its fix is applied only on request.
    ADVICE
}
