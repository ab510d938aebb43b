package pumpwise.routine;

/// Thrown for text that cannot be read as a value, with the reason.
public final class NotationException extends Exception {

    private static final long serialVersionUID = 1;

    /// Why a text cannot be read as a value.
    public enum Reason {
        /// The text is blank.
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
        /// The first end of a range is greater than the second.
        REVERSED,
        /// Below the allowed minimum.
        TOO_SMALL,
        /// Above the allowed maximum.
        TOO_GREAT,
        /// More precise than a millisecond.
        TOO_PRECISE
    }

    private final Reason reason;
    private final String given;

    NotationException(Reason reason, String given) {
        super(reason + ": " + given);
        this.reason = reason;
        this.given = given;
    }

    /// The reason.
    public Reason reason() {
        return reason;
    }

    /// The text that could not be read.
    public String given() {
        return given;
    }
}
