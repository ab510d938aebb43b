package pumpwise.importing.liftlog;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pumpwise.storage.json.JsonValue;
import pumpwise.storage.problem.FieldPath;
import pumpwise.storage.problem.JsonType;
import pumpwise.storage.problem.Problem;
import pumpwise.storage.problem.ProblemArgument;
import pumpwise.storage.problem.ProblemKind;
import pumpwise.storage.problem.UnreadableFileException;

/// An object in a plan. Fields that nobody asks for are ignored, as LiftLog does; a value of the wrong type is an error.
final class PlanObject {

    private final String file;
    private final JsonValue.Fields object;

    PlanObject(String file, JsonValue value) throws UnreadableFileException {
        this.file = file;
        if (!(value instanceof JsonValue.Fields fields)) {
            throw wrongType(file, value, "", JsonType.OBJECT);
        }
        object = fields;
    }

    private static UnreadableFileException wrongType(String file, JsonValue value, String name, JsonType wanted) {
        return problem(file, value, name, ProblemKind.WRONG_TYPE, value.type(), wanted);
    }

    private static UnreadableFileException problem(
            String file, JsonValue value, String name, ProblemKind kind, Object... arguments) {
        FieldPath path = name.isEmpty() ? FieldPath.NONE : FieldPath.NONE.field(name);
        List<ProblemArgument> all = ProblemArgument.all(arguments);
        return new UnreadableFileException(
                new Problem(file, value.at().line(), value.at().column(), null, path, kind, all, null));
    }

    /// The error that something is wrong with a field.
    UnreadableFileException problem(String name, ProblemKind kind, Object... arguments) {
        JsonValue value = value(name);
        return problem(file, value == null ? object : value, name, kind, arguments);
    }

    private @Nullable JsonValue value(String name) {
        JsonValue found = null;
        for (JsonValue.Field field : object.fields()) {
            if (field.name().equals(name)) {
                found = field.value() instanceof JsonValue.NullValue ? null : field.value();
            }
        }
        return found;
    }

    boolean has(String name) {
        return value(name) != null;
    }

    /// A text; empty if it is missing.
    String text(String name) throws UnreadableFileException {
        return switch (value(name)) {
            case null -> "";
            case JsonValue.Text text -> text.value();
            case JsonValue.NumberValue number -> number.literal();
            case JsonValue other -> throw wrongType(file, other, name, JsonType.TEXT);
        };
    }

    boolean isTrue(String name) throws UnreadableFileException {
        return switch (value(name)) {
            case null -> false;
            case JsonValue.BooleanValue flag -> flag.value();
            case JsonValue other -> throw wrongType(file, other, name, JsonType.BOOLEAN);
        };
    }

    /// A whole number, cut to the range of an int.
    ///
    /// @param missing the number if there is none
    int number(String name, int missing) throws UnreadableFileException {
        return switch (value(name)) {
            case null -> missing;
            case JsonValue.NumberValue number -> whole(name, number.literal());
            case JsonValue other -> throw wrongType(file, other, name, JsonType.NUMBER);
        };
    }

    private int whole(String name, String literal) throws UnreadableFileException {
        double number = Double.parseDouble(literal);
        if (number != Math.rint(number)) {
            throw problem(name, ProblemKind.NOT_A_COUNT, literal);
        }
        return (int) Math.clamp(number, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /// Whether a field has a number other than zero, also one written as a text.
    boolean isNonZero(String name) throws UnreadableFileException {
        String text = text(name).strip();
        if (text.isEmpty() || text.length() > 40) {
            return !text.isEmpty();
        }
        try {
            return new BigDecimal(text).signum() != 0;
        } catch (NumberFormatException e) {
            return true;
        }
    }

    /// A duration in ISO notation; null if it is missing.
    @Nullable Duration duration(String name) throws UnreadableFileException {
        String text = text(name);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return Duration.parse(text);
        } catch (DateTimeParseException e) {
            throw problem(name, ProblemKind.NOT_A_TIME, text);
        }
    }

    /// An object; null if it is missing.
    @Nullable PlanObject object(String name) throws UnreadableFileException {
        JsonValue value = value(name);
        return value == null ? null : new PlanObject(file, value);
    }

    /// The objects in a list; empty if it is missing.
    List<PlanObject> objects(String name) throws UnreadableFileException {
        JsonValue value = value(name);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof JsonValue.Items list)) {
            throw wrongType(file, value, name, JsonType.LIST);
        }
        List<PlanObject> objects = new ArrayList<>();
        for (JsonValue item : list.items()) {
            objects.add(new PlanObject(file, item));
        }
        return objects;
    }
}
