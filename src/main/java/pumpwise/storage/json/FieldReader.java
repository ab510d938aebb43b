package pumpwise.storage.json;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Place;
import pumpwise.storage.problem.JsonType;
import pumpwise.storage.problem.ProblemKind;
import pumpwise.storage.problem.Problems;
import pumpwise.storage.problem.SourcePosition;

/// Reads the fields of one JSON object. What is wrong with them is added to the problems of the file; a value
/// that cannot be used is null, as one that is not there.
public final class FieldReader {

    private final Problems problems;
    private final SourcePosition at;
    private final @Nullable Place place;
    private final String prefix;
    private final Map<String, JsonValue.Field> fields = new LinkedHashMap<>();

    /// Takes the fields apart: unknown ones and duplicates are problems.
    ///
    /// @param place what the object stands for in a routine; null elsewhere
    /// @param prefix put in front of the name of a field in problems; empty, or ending in `, `
    /// @param known the names there may be
    public FieldReader(JsonValue.Fields object, @Nullable Place place, String prefix, List<String> known, Problems problems) {
        this.problems = problems;
        this.at = object.at();
        this.place = place;
        this.prefix = prefix;
        Set<String> seen = new HashSet<>();
        for (JsonValue.Field field : object.fields()) {
            if (!seen.add(field.name())) {
                problems.add(field.at(), place, prefix + field.name(), ProblemKind.DUPLICATE_FIELD);
            } else if (!known.contains(field.name())) {
                problems.addUnknown(
                        field.at(), place, ownField(), ProblemKind.UNKNOWN_FIELD, field.name(), known);
            } else {
                fields.put(field.name(), field);
            }
        }
    }

    /// Where the object begins.
    public SourcePosition at() {
        return at;
    }

    /// The field with this name; null if it is not there.
    public JsonValue.@Nullable Field field(String name) {
        return fields.get(name);
    }

    /// The value of a field; null if it is not there.
    public @Nullable JsonValue value(String name) {
        JsonValue.Field field = fields.get(name);
        return field == null ? null : field.value();
    }

    /// Adds a problem of a field, at its value, or at the object where the field is not there.
    public void problem(String name, ProblemKind kind, Object... arguments) {
        JsonValue value = value(name);
        problems.add(value == null ? at : value.at(), place, prefix + name, kind, arguments);
    }

    /// Adds a problem of a value.
    public void problem(String name, JsonValue value, ProblemKind kind, Object... arguments) {
        problems.add(value.at(), place, prefix + name, kind, arguments);
    }

    /// Adds that the value of a field is none of `known`.
    public void unknown(String name, ProblemKind kind, String given, List<String> known) {
        JsonValue value = value(name);
        problems.addUnknown(value == null ? at : value.at(), place, prefix + name, kind, given, known);
    }

    /// Adds that a value is none of `known`.
    public void unknown(String name, JsonValue value, ProblemKind kind, String given, List<String> known) {
        problems.addUnknown(value.at(), place, prefix + name, kind, given, known);
    }

    /// Adds a problem of a field itself, at its name.
    public void problem(JsonValue.Field field, ProblemKind kind, Object... arguments) {
        problems.add(field.at(), place, prefix + field.name(), kind, arguments);
    }

    /// Adds a problem of the whole object.
    public void problem(ProblemKind kind, Object... arguments) {
        problems.add(at, place, ownField(), kind, arguments);
    }

    /// A field that has to be there; a problem if it is not.
    public @Nullable JsonValue required(String name) {
        JsonValue value = value(name);
        if (value == null) {
            problem(name, ProblemKind.MISSING_FIELD);
        }
        return value;
    }

    /// A text that may be absent.
    public @Nullable String text(String name, int limit) {
        JsonValue value = value(name);
        return value == null ? null : text(name, value, limit);
    }

    /// A text that has to be there and not be blank.
    public @Nullable String requiredText(String name, int limit) {
        JsonValue value = required(name);
        String text = value == null ? null : text(name, value, limit);
        if (text != null && text.isBlank()) {
            problem(name, ProblemKind.BLANK);
            return null;
        }
        return text;
    }

    /// A text no longer than `limit` characters.
    public @Nullable String text(String name, JsonValue value, int limit) {
        if (!(value instanceof JsonValue.Text text)) {
            wrongType(name, value, JsonType.TEXT);
            return null;
        }
        if (text.value().codePointCount(0, text.value().length()) > limit) {
            problem(name, value, ProblemKind.TOO_LONG, limit);
            return null;
        }
        return text.value();
    }

    /// A list that may be absent; empty then.
    public List<JsonValue> list(String name) {
        JsonValue value = value(name);
        if (value instanceof JsonValue.Items list) {
            return list.items();
        }
        if (value != null) {
            wrongType(name, value, JsonType.LIST);
        }
        return List.of();
    }

    /// Adds that a value is of another type than it has to be.
    public void wrongType(String name, JsonValue value, JsonType wanted) {
        problem(name, value, ProblemKind.WRONG_TYPE, value.shape(), wanted);
    }

    private String ownField() {
        return prefix.isEmpty() ? "" : prefix.substring(0, prefix.length() - 2);
    }
}
