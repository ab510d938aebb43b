package pumpwise.rules.pump;

import pumpwise.rules.Severity;

/// How a range violates its limits.
enum RangeViolation {
    /// The whole range is too low.
    BELOW("below", Severity.ERROR),
    /// The whole range is too high.
    ABOVE("above", Severity.ERROR),
    /// The range is partly within the limits.
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
