package pumpwise.storage.exercise.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pumpwise.storage.json.JsonText;

/// Writes the numbers, lists, and objects of a figure, each on one line.
final class FigureJson {

    private FigureJson() {}

    static String number(double number) {
        return number == 0 ? "0" : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    static String numbers(double... numbers) {
        List<String> texts = new ArrayList<>();
        for (double number : numbers) {
            texts.add(number(number));
        }
        return "[" + String.join(", ", texts) + "]";
    }

    /// @param fields their values as JSON
    static String object(Map<String, String> fields) {
        return fields.isEmpty()
                ? "{}"
                : fields.entrySet().stream()
                        .map(field -> JsonText.quote(field.getKey()) + ": " + field.getValue())
                        .collect(Collectors.joining(", ", "{ ", " }"));
    }
}
