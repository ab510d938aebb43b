package pumpwise.importing.log.layout;

import java.util.Locale;

/// Why a row of a log is left out, or a part of it.
public enum SkipReason {
    /// Its quotation marks do not match.
    QUOTES(Effect.BROKEN),
    /// It has more cells than the header.
    TOO_LONG(Effect.BROKEN),
    NO_DATE(Effect.BROKEN),
    /// Not a date.
    BAD_DATE(Effect.BROKEN),
    /// A date such as 03/04/2026.
    UNCLEAR_DATE(Effect.BROKEN),
    NO_EXERCISE(Effect.BROKEN),
    BAD_NUMBER(Effect.BROKEN),
    /// A number that no set reaches.
    TOO_GREAT(Effect.BROKEN),
    /// A value that its column cannot have.
    BAD_VALUE(Effect.BROKEN),
    /// A row with neither reps nor a time.
    NO_RESULT(Effect.USELESS),
    /// A row with a distance and nothing else.
    DISTANCE_ONLY(Effect.USELESS),
    /// A row that is no set, such as a note.
    NOT_A_SET(Effect.USELESS),
    /// More sets of an exercise than a session can hold.
    TOO_MANY_SETS(Effect.USELESS),
    /// A distance next to a result.
    DISTANCE(Effect.SHORTENED),
    /// Notes of a session that are longer than a note can be.
    NOTES_TOO_LONG(Effect.SHORTENED);

    private enum Effect {
        BROKEN,
        USELESS,
        SHORTENED
    }

    private final Effect effect;

    SkipReason(Effect effect) {
        this.effect = effect;
    }

    /// Whether the row is broken, rather than of no use here.
    public boolean isBroken() {
        return effect == Effect.BROKEN;
    }

    /// Whether only a part of the row is left out.
    public boolean isPartial() {
        return effect == Effect.SHORTENED;
    }

    /// The key of its text.
    public String textKey() {
        return "importing.log.skipped." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
