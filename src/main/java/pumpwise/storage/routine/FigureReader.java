package pumpwise.storage.routine;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Tempo;
import pumpwise.routine.Notation;
import pumpwise.routine.NotationException;
import pumpwise.routine.Range;
import pumpwise.routine.TimeRange;
import pumpwise.storage.json.FieldReader;
import pumpwise.storage.json.JsonValue;
import pumpwise.storage.problem.JsonType;
import pumpwise.storage.problem.ProblemKind;
import pumpwise.storage.problem.SourcePosition;

/// Reads the figures of one item: counts, times and tempos. Absent ones and those with a problem are null.
final class FigureReader {

    /// No figure is longer; what is gets no further, because matching may take the square of its length.
    private static final int LONGEST = 60;

    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

    private final FieldReader fields;

    FigureReader(FieldReader fields) {
        this.fields = fields;
    }

    /// A count: a whole number, or a range as text.
    @Nullable Range count(String name) {
        return read(name, JsonType.COUNT, Notation::readRange);
    }

    /// A time or a range of times, as text with its unit.
    @Nullable TimeRange time(String name) {
        return read(name, JsonType.TIME, Notation::readTime);
    }

    /// A time that is more than none.
    @Nullable TimeRange positiveTime(String name) {
        TimeRange time = time(name);
        if (time != null && time.isZero()) {
            fields.problem(name, ProblemKind.ZERO_TIME);
            return null;
        }
        return time;
    }

    /// A tempo, as text.
    @Nullable Tempo tempo(String name) {
        return read(name, JsonType.TEMPO, Notation::readTempo);
    }

    private <T> @Nullable T read(String name, JsonType shape, Reading<T> reading) {
        JsonValue value = fields.value(name);
        String text =
                switch (value) {
                    case JsonValue.Text(SourcePosition _, String written) -> written;
                    // A time written as a bare number lacks its unit: that says more than "not a text".
                    case JsonValue.Numeral(SourcePosition _, String literal) when shape != JsonType.TEMPO -> literal;
                    case null, default -> null;
                };
        if (value == null) {
            return null;
        }
        if (text == null) {
            fields.wrongType(name, value, shape);
            return null;
        }
        if (text.length() > LONGEST) {
            fields.problem(name, notA(shape), text.substring(0, LONGEST) + "\u2026");
            return null;
        }
        try {
            return reading.read(text);
        } catch (NotationException e) {
            report(name, shape, e);
            return null;
        }
    }

    private void report(String name, JsonType shape, NotationException e) {
        switch (e.reason()) {
            case EMPTY -> fields.problem(name, ProblemKind.BLANK);
            case NOT_A_COUNT, NOT_A_TIME, NOT_A_TEMPO -> fields.problem(name, notA(shape), e.given());
            case NO_UNIT ->
                fields.problem(
                        name, ProblemKind.NO_UNIT, e.given(), e.given().strip() + " s", inMinutes(e.given()));
            case UPSIDE_DOWN -> fields.problem(name, ProblemKind.UPSIDE_DOWN, e.given());
            case TOO_SMALL, TOO_GREAT ->
                fields.problem(name, ProblemKind.OUT_OF_RANGE, e.given(), allowed(shape));
            case TOO_FINE -> fields.problem(name, ProblemKind.TOO_FINE, e.given());
        }
    }

    private static ProblemKind notA(JsonType shape) {
        return switch (shape) {
            case COUNT -> ProblemKind.NOT_A_COUNT;
            case TIME -> ProblemKind.NOT_A_TIME;
            case TEMPO -> ProblemKind.NOT_A_TEMPO;
            default -> throw new IllegalArgumentException("no figure: " + shape);
        };
    }

    /// What was probably meant, written in minutes: 60 as `1 min`, 5-10 as `5-10 min`.
    private static String inMinutes(String given) {
        Matcher seconds = SECONDS.matcher(given.strip());
        if (seconds.matches()) {
            Duration time = Duration.ofSeconds(Long.parseLong(seconds.group()));
            if (time.toMinutes() > 0 && time.equals(Duration.ofMinutes(time.toMinutes()))) {
                return time.toMinutes() + " min";
            }
        }
        return given.strip() + " min";
    }

    private static String allowed(JsonType shape) {
        return switch (shape) {
            case COUNT -> Notation.write(new Range(1, Range.GREATEST));
            case TIME -> Notation.write(new TimeRange(Duration.ZERO, TimeRange.GREATEST));
            case TEMPO -> Notation.write(new TimeRange(Tempo.LEAST, Tempo.GREATEST));
            default -> throw new IllegalArgumentException("no figure: " + shape);
        };
    }

    private interface Reading<T> {
        T read(String text) throws NotationException;
    }
}
