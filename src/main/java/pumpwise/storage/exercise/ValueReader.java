package pumpwise.storage.exercise;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.Worded;
import pumpwise.routine.Notation;
import pumpwise.storage.json.FieldReader;
import pumpwise.storage.json.JsonValue;
import pumpwise.storage.problem.FieldPath;
import pumpwise.storage.problem.JsonType;
import pumpwise.storage.problem.ProblemKind;

/// Reads the values in an exercise file: enum words, lines of text, ids, and seconds.
final class ValueReader {

    private static final int ID = 60;
    private static final int LONGEST_NUMBER = 40;

    private final FieldReader fields;

    ValueReader(FieldReader fields) {
        this.fields = fields;
    }

    /// A required enum constant.
    <E extends Enum<E> & Worded> @Nullable E requiredWord(String name, Class<E> type) {
        JsonValue value = fields.required(name);
        return value == null ? null : word(fields.path(name), value, type);
    }

    /// An optional enum constant.
    <E extends Enum<E> & Worded> @Nullable E word(String name, Class<E> type) {
        JsonValue value = fields.value(name);
        return value == null ? null : word(fields.path(name), value, type);
    }

    private <E extends Enum<E> & Worded> @Nullable E word(FieldPath name, JsonValue value, Class<E> type) {
        if (!(value instanceof JsonValue.Text text)) {
            fields.wrongType(name, value, JsonType.TEXT);
            return null;
        }
        E found = Worded.find(type, text.value()).orElse(null);
        if (found == null) {
            fields.unknown(name, value, ProblemKind.UNKNOWN_WORD, text.value(), Worded.words(type));
        }
        return found;
    }

    /// A required list of distinct enum constants.
    <E extends Enum<E> & Worded> List<E> words(String name, Class<E> type, boolean atLeastOne) {
        return list(name, atLeastOne ? 1 : 0, Integer.MAX_VALUE, (field, value) -> word(field, value, type));
    }

    /// A required line of text.
    @Nullable String line(String name, int limit) {
        JsonValue value = fields.required(name);
        return value == null ? null : line(fields.path(name), value, limit);
    }

    /// A required list of distinct lines.
    List<String> lines(String name, int greatest, int limit) {
        return list(name, 0, greatest, (field, value) -> line(field, value, limit));
    }

    /// An optional list of distinct lines.
    List<String> optionalLines(String name, int limit) {
        return fields.value(name) == null ? List.of() : lines(name, Integer.MAX_VALUE, limit);
    }

    /// A required list of lines that may contain duplicates.
    List<String> steps(String name, int limit) {
        fields.required(name);
        List<JsonValue> nodes = fields.list(name);
        List<String> all = new ArrayList<>();
        for (int index = 0; index < nodes.size(); index++) {
            String step = line(fields.path(name).element(index + 1), nodes.get(index), limit);
            if (step != null) {
                all.add(step);
            }
        }
        return all;
    }

    /// A required id.
    @Nullable String id(String name) {
        JsonValue value = fields.required(name);
        return value == null ? null : id(fields.path(name), value);
    }

    /// A required list of distinct ids.
    List<String> ids(String name) {
        return list(name, 0, Integer.MAX_VALUE, this::id);
    }

    private <T> List<T> list(String name, int least, int greatest, BiFunction<FieldPath, JsonValue, @Nullable T> read) {
        JsonValue value = fields.required(name);
        List<JsonValue> nodes = fields.list(name);
        if (value instanceof JsonValue.Items && nodes.size() < least) {
            fields.problem(name, ProblemKind.EMPTY_LIST);
        }
        if (value != null && nodes.size() > greatest) {
            fields.problem(name, ProblemKind.TOO_MANY, greatest);
        }
        Set<T> all = new LinkedHashSet<>();
        for (int index = 0; index < nodes.size(); index++) {
            JsonValue node = nodes.get(index);
            FieldPath field = fields.path(name).element(index + 1);
            T element = read.apply(field, node);
            if (element != null && !all.add(element) && node instanceof JsonValue.Text text) {
                fields.problem(field, node, ProblemKind.DUPLICATE, text.value());
            }
        }
        return new ArrayList<>(all);
    }

    private @Nullable String line(FieldPath name, JsonValue value, int limit) {
        String text = fields.text(name, value, limit);
        if (text == null) {
            return null;
        }
        if (text.isBlank()) {
            fields.problem(name, value, ProblemKind.BLANK);
            return null;
        }
        if (isBlank(text.charAt(0)) || isBlank(text.charAt(text.length() - 1)) || !isOneLine(text)) {
            fields.problem(name, value, ProblemKind.NOT_ONE_LINE);
            return null;
        }
        return text;
    }

    private @Nullable String id(FieldPath name, JsonValue value) {
        String text = fields.text(name, value, ID);
        if (text != null && !Exercise.ID.matcher(text).matches()) {
            fields.problem(name, value, ProblemKind.NOT_AN_ID, text);
            return null;
        }
        return text;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isOneLine(String text) {
        return text.chars().noneMatch(c -> c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029');
    }

    /// A required `true` or `false`.
    @Nullable Boolean bool(String name) {
        JsonValue value = fields.required(name);
        if (value instanceof JsonValue.BooleanValue truth) {
            return truth.value();
        }
        if (value != null) {
            fields.wrongType(name, value, JsonType.BOOLEAN);
        }
        return null;
    }

    /// An optional number of seconds within limits, in whole milliseconds.
    @Nullable Duration seconds(String name, Duration least, Duration greatest) {
        JsonValue value = fields.value(name);
        if (value == null) {
            return null;
        }
        if (!(value instanceof JsonValue.NumberValue number)) {
            fields.wrongType(name, value, JsonType.NUMBER);
            return null;
        }
        BigDecimal millis = millis(number.literal());
        if (millis == null
                || millis.compareTo(BigDecimal.valueOf(least.toMillis())) < 0
                || millis.compareTo(BigDecimal.valueOf(greatest.toMillis())) > 0) {
            fields.problem(name, value, ProblemKind.OUT_OF_RANGE, number.literal(), Notation.seconds(least) + "-" + Notation.seconds(greatest));
            return null;
        }
        if (millis.stripTrailingZeros().scale() > 0) {
            fields.problem(name, value, ProblemKind.TOO_PRECISE, number.literal());
            return null;
        }
        return Duration.ofMillis(millis.longValueExact());
    }

    /// Null for a number with more digits than any number in range.
    private static @Nullable BigDecimal millis(String literal) {
        if (literal.length() > LONGEST_NUMBER) {
            return null;
        }
        try {
            return new BigDecimal(literal).movePointRight(3);
        } catch (ArithmeticException | NumberFormatException e) {
            return null;
        }
    }
}
