package pumpwise.storage.routine;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Tempo;
import pumpwise.routine.ValueKind;
import pumpwise.routine.Notation;
import pumpwise.routine.NotationException;
import pumpwise.routine.Range;
import pumpwise.routine.TimeRange;
import pumpwise.storage.json.FieldReader;
import pumpwise.storage.json.JsonValue;
import pumpwise.storage.problem.Limits;
import pumpwise.storage.problem.ProblemKind;
import pumpwise.storage.problem.SourcePosition;
import pumpwise.storage.problem.Spellings;

/// Reads the values of one item: counts, times, tempos, and loads. A value that is absent or has a problem is null.
final class ItemValueReader {

    /// The maximum number of characters that messages quote of an unreadable value.
    private static final int LONGEST = 60;

    private final FieldReader fields;

    ItemValueReader(FieldReader fields) {
        this.fields = fields;
    }

    /// A count: a whole number, or a range as a string.
    @Nullable Range count(ValueKind kind) {
        return read(kind, text -> Notation.readRange(text, kind));
    }

    /// A time or a range of times, as a string with its unit.
    @Nullable TimeRange time(ValueKind kind) {
        return read(kind, Notation::readTime);
    }

    /// A time longer than zero.
    @Nullable TimeRange positiveTime(ValueKind kind) {
        TimeRange time = time(kind);
        if (time != null && time.isZero()) {
            fields.problem(kind.word(), ProblemKind.ZERO_TIME);
            return null;
        }
        return time;
    }

    /// A tempo, as a string.
    @Nullable Tempo tempo() {
        return read(ValueKind.TEMPO, Notation::readTempo);
    }

    /// A load: any string, or a number without a unit.
    @Nullable String load() {
        String name = ValueKind.LOAD.word();
        return fields.value(name) instanceof JsonValue.NumberValue(SourcePosition _, String literal)
                ? literal
                : fields.text(name, Limits.MAX_TEXT_LENGTH);
    }

    private <T> @Nullable T read(ValueKind kind, Reading<T> reading) {
        String name = kind.word();
        JsonValue value = fields.value(name);
        String text = text(kind, value);
        if (value == null) {
            return null;
        }
        if (text == null) {
            fields.problem(name, ProblemKind.WRONG_VALUE_TYPE, value.type(), Spellings.of(kind));
            return null;
        }
        try {
            return reading.read(text);
        } catch (NotationException e) {
            report(kind, e);
            return null;
        }
    }

    private static @Nullable String text(ValueKind kind, @Nullable JsonValue value) {
        if (value instanceof JsonValue.Text text) {
            return text.value();
        }
        // Treated as a time without a unit, because that message is more helpful than "not text".
        return value instanceof JsonValue.NumberValue number && kind != ValueKind.TEMPO ? number.literal() : null;
    }

    private void report(ValueKind kind, NotationException e) {
        String name = kind.word();
        String given = e.given();
        String quoted = given.codePointCount(0, given.length()) > LONGEST
                ? given.substring(0, given.offsetByCodePoints(0, LONGEST)) + "\u2026"
                : given;
        switch (e.reason()) {
            case EMPTY -> fields.problem(name, ProblemKind.BLANK);
            case NOT_A_COUNT -> fields.problem(name, ProblemKind.NOT_A_COUNT, quoted, Spellings.of(kind));
            case NOT_A_TIME -> fields.problem(name, ProblemKind.NOT_A_TIME, quoted, Spellings.of(kind));
            case NOT_A_TEMPO -> fields.problem(name, ProblemKind.NOT_A_TEMPO, quoted, Spellings.of(kind));
            case NOT_A_LOAD -> throw new IllegalStateException("loads in files are any text");
            case NO_UNIT -> fields.problem(name, ProblemKind.NO_UNIT, quoted, withUnit(kind, given.strip()));
            case REVERSED -> fields.problem(name, ProblemKind.REVERSED, quoted);
            case TOO_SMALL, TOO_GREAT -> fields.problem(name, ProblemKind.OUT_OF_RANGE, quoted, allowed(kind));
            case TOO_PRECISE -> fields.problem(name, ProblemKind.TOO_PRECISE, quoted);
        }
    }

    /// The probable meaning of a number without a unit: seconds or, except for a hold, minutes.
    private static Spellings withUnit(ValueKind kind, String given) {
        String seconds = given + " s";
        return kind == ValueKind.HOLD
                ? new Spellings(List.of(seconds))
                : new Spellings(List.of(seconds, inMinutes(seconds, given)));
    }

    /// 60 as `1 min`, 5-10 as `5-10 min`.
    private static String inMinutes(String seconds, String given) {
        try {
            TimeRange time = Notation.readTime(seconds);
            Duration whole = Duration.ofMinutes(time.least().toMinutes());
            if (time.isSingle() && !whole.isZero() && whole.equals(time.least())) {
                return whole.toMinutes() + " min";
            }
        } catch (NotationException e) {
            // It is too long even in minutes.
        }
        return given + " min";
    }

    private static String allowed(ValueKind kind) {
        return switch (kind.form()) {
            case COUNT -> Notation.write(new Range(1, Range.GREATEST));
            case TIME -> Notation.write(new TimeRange(Duration.ZERO, TimeRange.GREATEST));
            case TEMPO -> Notation.write(new TimeRange(Tempo.LEAST, Tempo.GREATEST));
            case LOAD -> throw new IllegalArgumentException("loads have no limits in files");
        };
    }

    private interface Reading<T> {
        T read(String text) throws NotationException;
    }
}
