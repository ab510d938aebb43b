package pumpwise.rules.pump;

import pumpwise.rules.Severity;

/// How a range violates a limit.
enum RangeViolation {
    /// All of it is too short.
    BELOW("below", Severity.ERROR),
    /// All of it is too long.
    ABOVE("above", Severity.ERROR),
    /// Part of it is inside the limits.
    STRADDLES("straddles", Severity.WARNING);

    private final String key;
    private final Severity severity;

    RangeViolation(String key, Severity severity) {
        this.key = key;
        this.severity = severity;
    }

    /// The key of its text.
    String key() {
        return key;
    }

    Severity severity() {
        return severity;
    }
}
