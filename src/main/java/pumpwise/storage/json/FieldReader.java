package pumpwise.storage.json;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Place;
import pumpwise.storage.problem.FieldPath;
import pumpwise.storage.problem.JsonType;
import pumpwise.storage.problem.ProblemKind;
import pumpwise.storage.problem.Problems;
import pumpwise.storage.problem.SourcePosition;

/// Reads the fields of one JSON object and adds what is wrong to the problems of the file. An invalid value is read as
/// null, like a missing one.
public final class FieldReader {

    private final Problems problems;
    private final SourcePosition at;
    private final @Nullable Place place;
    private final FieldPath path;
    private final Map<String, JsonValue.Field> fields = new LinkedHashMap<>();

    /// Reads an object at the top level, or an object that is an item or superset of a routine.
    ///
    /// @param place its place in the routine; null elsewhere
    /// @param known the names of the allowed fields; others and duplicates are problems
    public FieldReader(JsonValue.Fields object, @Nullable Place place, List<String> known, Problems problems) {
        this(object, place, FieldPath.NONE, known, problems);
    }

    /// Reads an object that is the value of a field.
    ///
    /// @param path the field
    public FieldReader(JsonValue.Fields object, FieldPath path, List<String> known, Problems problems) {
        this(object, null, path, known, problems);
    }

    private FieldReader(
            JsonValue.Fields object, @Nullable Place place, FieldPath path, List<String> known, Problems problems) {
        this.problems = problems;
        this.at = object.at();
        this.place = place;
        this.path = path;
        Set<String> seen = new HashSet<>();
        for (JsonValue.Field field : object.fields()) {
            if (!seen.add(field.name())) {
                problems.add(field.at(), place, path.field(field.name()), ProblemKind.DUPLICATE_FIELD);
            } else if (!known.contains(field.name())) {
                problems.addUnknown(
                        field.at(), place, path, ProblemKind.UNKNOWN_FIELD, field.name(), known);
            } else {
                fields.put(field.name(), field);
            }
        }
    }

    /// The position of the object.
    public SourcePosition at() {
        return at;
    }

    /// The field with this name; null if it is missing.
    public JsonValue.@Nullable Field field(String name) {
        return fields.get(name);
    }

    /// The value of a field; null if it is missing.
    public @Nullable JsonValue value(String name) {
        JsonValue.Field field = fields.get(name);
        return field == null ? null : field.value();
    }

    /// The path of a field of this object.
    public FieldPath path(String name) {
        return path.field(name);
    }

    /// Adds a problem with a field at the position of its value, or of the object if the field is missing.
    public void problem(String name, ProblemKind kind, Object... arguments) {
        JsonValue value = value(name);
        problems.add(value == null ? at : value.at(), place, path(name), kind, arguments);
    }

    /// Adds a problem with the value of a field.
    public void problem(String name, JsonValue value, ProblemKind kind, Object... arguments) {
        problem(path(name), value, kind, arguments);
    }

    /// Adds a problem with a value, such as an element of a list.
    public void problem(FieldPath field, JsonValue value, ProblemKind kind, Object... arguments) {
        problems.add(value.at(), place, field, kind, arguments);
    }

    /// Adds the problem that the value of a field is not one of `known`.
    public void unknown(String name, ProblemKind kind, String given, List<String> known) {
        JsonValue value = value(name);
        problems.addUnknown(value == null ? at : value.at(), place, path(name), kind, given, known);
    }

    /// Adds the problem that a value is not one of `known`.
    public void unknown(FieldPath field, JsonValue value, ProblemKind kind, String given, List<String> known) {
        problems.addUnknown(value.at(), place, field, kind, given, known);
    }

    /// Adds a problem with a field itself, at the position of its name.
    public void problem(JsonValue.Field field, ProblemKind kind, Object... arguments) {
        problems.add(field.at(), place, path.field(field.name()), kind, arguments);
    }

    /// Adds a problem with the whole object.
    public void problem(ProblemKind kind, Object... arguments) {
        problems.add(at, place, path, kind, arguments);
    }

    /// A required field. If it is missing, adds a problem.
    public @Nullable JsonValue required(String name) {
        JsonValue value = value(name);
        if (value == null) {
            problem(name, ProblemKind.MISSING_FIELD);
        }
        return value;
    }

    /// An optional string.
    public @Nullable String text(String name, int limit) {
        JsonValue value = value(name);
        return value == null ? null : text(path(name), value, limit);
    }

    /// A required string that is not blank.
    public @Nullable String requiredText(String name, int limit) {
        JsonValue value = required(name);
        String text = value == null ? null : text(path(name), value, limit);
        if (text != null && text.isBlank()) {
            problem(name, ProblemKind.BLANK);
            return null;
        }
        return text;
    }

    /// A string of at most `limit` characters.
    public @Nullable String text(FieldPath field, JsonValue value, int limit) {
        if (!(value instanceof JsonValue.Text text)) {
            wrongType(field, value, JsonType.TEXT);
            return null;
        }
        if (text.value().codePointCount(0, text.value().length()) > limit) {
            problem(field, value, ProblemKind.TOO_LONG, limit);
            return null;
        }
        return text.value();
    }

    /// An optional list; empty if it is missing.
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

    /// Adds the problem that a value has the wrong type.
    public void wrongType(String name, JsonValue value, JsonType wanted) {
        wrongType(path(name), value, wanted);
    }

    public void wrongType(FieldPath field, JsonValue value, JsonType wanted) {
        problem(field, value, ProblemKind.WRONG_TYPE, value.type(), wanted);
    }
}
