package pumpwise.importing.log.layout;

import java.util.Locale;

/// Why a row of a log is left out.
public enum SkipReason {
    /// Its quotation marks do not match.
    QUOTES(true),
    /// It has more cells than the header.
    TOO_LONG(true),
    NO_DATE(true),
    /// Not a date.
    BAD_DATE(true),
    /// A date such as 03/04/2026.
    UNCLEAR_DATE(true),
    NO_EXERCISE(true),
    BAD_NUMBER(true),
    /// A number that no set reaches.
    TOO_GREAT(true),
    /// A value that its column cannot have.
    BAD_VALUE(true),
    /// A row with neither reps nor a time.
    NO_RESULT(false),
    /// A row with a distance and nothing else.
    DISTANCE_ONLY(false),
    /// A row that is no set, such as a note.
    NOT_A_SET(false),
    /// More sets of an exercise than a session can hold.
    TOO_MANY_SETS(false);

    private final boolean broken;

    SkipReason(boolean broken) {
        this.broken = broken;
    }

    /// Whether the row is broken, rather than of no use here.
    public boolean isBroken() {
        return broken;
    }

    /// The key of its text.
    public String textKey() {
        return "importing.log.skipped." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
