package pumpwise.routine;

/// A figure that cannot be read, and why.
public final class NotationException extends Exception {

    private static final long serialVersionUID = 1;

    /// What is wrong with the figure.
    public enum Reason {
        /// There is nothing to read.
        EMPTY,
        /// Not a count, or not a range of counts.
        NOT_A_COUNT,
        /// Not a time, or not a range of times.
        NOT_A_TIME,
        /// A time without `s` or `min`.
        NO_UNIT,
        /// Not a tempo.
        NOT_A_TEMPO,
        /// A number that looks like a weight but is not one.
        NOT_A_LOAD,
        /// The first figure of a range is greater than the second.
        UPSIDE_DOWN,
        /// Less than is possible.
        TOO_SMALL,
        /// More than is possible.
        TOO_GREAT,
        /// Finer than a millisecond.
        TOO_FINE
    }

    private final Reason reason;
    private final String given;

    NotationException(Reason reason, String given) {
        super(reason + ": " + given);
        this.reason = reason;
        this.given = given;
    }

    /// What is wrong.
    public Reason reason() {
        return reason;
    }

    /// The text that was to be read.
    public String given() {
        return given;
    }
}
