package pumpwise.storage.session;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pumpwise.session.plan.Side;
import pumpwise.storage.json.FieldReader;
import pumpwise.storage.json.JsonValue;
import pumpwise.storage.problem.FieldPath;
import pumpwise.storage.problem.JsonType;
import pumpwise.storage.problem.Limits;
import pumpwise.storage.problem.ProblemKind;

/// Readers for the kinds of fields in a session file.
final class RecordFields {

    private RecordFields() {}

    /// An exercise id, unchecked: a routine may contain an exercise that is in no catalog.
    static @Nullable String exercise(FieldReader fields) {
        JsonValue value = fields.required("exercise");
        return value == null ? null : fields.text(fields.path("exercise"), value, Limits.MAX_NAME_LENGTH);
    }

    static @Nullable Side side(FieldReader fields) {
        String word = fields.text("side", Limits.MAX_NAME_LENGTH);
        return word == null ? null : choice(fields, "side", word, Side.values(), Side::word);
    }

    /// One of several words; null with a problem if it is another one.
    static <T> @Nullable T choice(
            FieldReader fields, String name, String word, T[] values, Function<T, String> toWord) {
        T found = Arrays.stream(values)
                .filter(it -> toWord.apply(it).equals(word))
                .findFirst()
                .orElse(null);
        if (found == null) {
            fields.unknown(name, ProblemKind.UNKNOWN_WORD, word, Arrays.stream(values).map(toWord).toList());
        }
        return found;
    }

    static @Nullable Instant instant(FieldReader fields, String name) {
        String text = fields.text(name, Limits.MAX_NAME_LENGTH);
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException e) {
            fields.problem(name, ProblemKind.NOT_AN_INSTANT, String.valueOf(text));
            return null;
        }
    }

    static boolean bool(FieldReader fields, String name) {
        JsonValue value = fields.value(name);
        if (value == null) {
            return false;
        }
        if (value instanceof JsonValue.BooleanValue truth) {
            return truth.value();
        }
        fields.wrongType(name, value, JsonType.BOOLEAN);
        return false;
    }

    static long required(FieldReader fields, String name, long least, long greatest) {
        return fields.required(name) == null ? 0 : number(fields, name, least, greatest);
    }

    /// A whole number; 0 if it is absent.
    static long number(FieldReader fields, String name, long least, long greatest) {
        JsonValue value = fields.value(name);
        if (value == null) {
            return 0;
        }
        if (!(value instanceof JsonValue.NumberValue numeral)) {
            fields.wrongType(name, value, JsonType.NUMBER);
            return 0;
        }
        try {
            long number = Long.parseLong(numeral.literal());
            if (number >= least && number <= greatest) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Reported below, together with numbers that are out of range.
        }
        fields.problem(name, ProblemKind.OUT_OF_RANGE, numeral.literal(), least + "-" + greatest);
        return 0;
    }

    /// A list of objects, without those that have problems.
    static <T> List<T> objects(FieldReader fields, String name, Function<Child, @Nullable T> read) {
        List<T> all = new ArrayList<>();
        List<JsonValue> nodes = fields.list(name);
        for (int index = 0; index < nodes.size(); index++) {
            FieldPath where = fields.path(name).element(index + 1);
            JsonValue node = nodes.get(index);
            if (node instanceof JsonValue.Fields object) {
                T one = read.apply(new Child(object, where));
                if (one != null) {
                    all.add(one);
                }
            } else {
                fields.problem(where, node, ProblemKind.WRONG_TYPE, node.type(), JsonType.OBJECT);
            }
        }
        return all;
    }

    /// An object that is the value of a field.
    ///
    /// @param path the field
    record Child(JsonValue.Fields object, FieldPath path) {}
}
