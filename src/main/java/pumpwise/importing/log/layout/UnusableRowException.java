package pumpwise.importing.log.layout;

/// Thrown for a row that is left out.
final class UnusableRowException extends Exception {

    private static final long serialVersionUID = 1;

    private final SkipReason reason;
    private final String text;

    /// @param text what was found instead; may be empty
    UnusableRowException(SkipReason reason, String text) {
        super(reason + " " + text);
        this.reason = reason;
        this.text = text;
    }

    SkippedRow at(int line) {
        return new SkippedRow(line, reason, text);
    }
}
