package pumpwise.storage.exercise.figure;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pumpwise.storage.json.FieldReader;
import pumpwise.storage.json.JsonValue;
import pumpwise.storage.problem.FieldPath;
import pumpwise.storage.problem.JsonType;
import pumpwise.storage.problem.ProblemKind;

/// Reads the numbers of a figure: centimeters and degrees within limits, with at most two decimals.
final class NumberReader {

    /// The maximum distance from the center of the floor, in centimeters.
    static final Limits CENTIMETERS = new Limits(-250, 250);

    private static final int LONGEST = 40;
    private static final int DECIMALS = 2;

    private final FieldReader fields;

    NumberReader(FieldReader fields) {
        this.fields = fields;
    }

    /// The limits of a number.
    record Limits(double least, double greatest) {

        @Override
        public String toString() {
            return FigureJson.number(least) + " to " + FigureJson.number(greatest);
        }
    }

    /// An optional number.
    @Nullable Double number(String name, Limits limits) {
        JsonValue value = fields.value(name);
        return value == null ? null : number(fields.path(name), value, limits);
    }

    /// A number, or `usual` if it is missing or invalid.
    double number(String name, Limits limits, double usual) {
        Double number = number(name, limits);
        return number == null ? usual : number;
    }

    /// A list of numbers; null if it is missing or invalid.
    ///
    /// @param fewest the minimum length
    /// @param most the maximum length
    double @Nullable [] point(String name, int fewest, int most, Limits limits) {
        JsonValue value = fields.value(name);
        if (value == null) {
            return null;
        }
        List<JsonValue> items = fields.list(name);
        if (!(value instanceof JsonValue.Items)) {
            return null;
        }
        if (items.size() < fewest || items.size() > most) {
            fields.problem(name, value, ProblemKind.POSE_POINT, fewest, most);
            return null;
        }
        double[] point = new double[items.size()];
        boolean isGood = true;
        for (int index = 0; index < point.length; index++) {
            Double number = number(fields.path(name).element(index + 1), items.get(index), limits);
            isGood &= number != null;
            point[index] = number == null ? 0 : number;
        }
        return isGood ? point : null;
    }

    private @Nullable Double number(FieldPath path, JsonValue value, Limits limits) {
        if (!(value instanceof JsonValue.NumberValue numeral)) {
            fields.wrongType(path, value, JsonType.NUMBER);
            return null;
        }
        String literal = numeral.literal();
        BigDecimal number = literal.length() > LONGEST ? null : exact(literal);
        if (number == null
                || number.compareTo(BigDecimal.valueOf(limits.least)) < 0
                || number.compareTo(BigDecimal.valueOf(limits.greatest)) > 0) {
            fields.problem(path, value, ProblemKind.OUT_OF_RANGE, literal, limits.toString());
            return null;
        }
        if (number.stripTrailingZeros().scale() > DECIMALS) {
            fields.problem(path, value, ProblemKind.POSE_TOO_FINE, literal);
            return null;
        }
        return number.doubleValue() + 0.0;
    }

    private static @Nullable BigDecimal exact(String literal) {
        try {
            return new BigDecimal(literal);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
