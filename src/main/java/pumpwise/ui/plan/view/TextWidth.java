package pumpwise.ui.plan.view;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Measures the width of names in the normal font size.
final class TextWidth {

    private static final double NORMAL = 14;
    private static final double SMALL = 12;

    private final Text text = new Text();
    private final Map<String, Double> known = new HashMap<>();

    TextWidth() {
        text.setFont(Font.font("IBM Plex Sans", NORMAL));
    }

    /// Whether a text in the normal size is wider than this.
    boolean exceeds(String line, double width, double scale) {
        return of(line) * scale > width;
    }

    /// Whether a text is wider than this, even in the small font size.
    boolean wraps(String line, double width, double scale) {
        return of(line) * scale * SMALL / NORMAL > width;
    }

    /// The text with a line break after the last hyphen that fits, if its first word is too long to be wrapped between words.
    String folded(String line, double width, double scale) {
        int end = line.length();
        while (end > 0 && wraps(line.substring(0, end), width, scale)) {
            end--;
        }
        String first = line.substring(0, end);
        int hyphen = first.lastIndexOf('-') + 1;
        return first.indexOf(' ') >= 0 || hyphen == 0 || end == line.length()
                ? line
                : line.substring(0, hyphen) + "\n" + line.substring(hyphen);
    }

    private double of(String line) {
        return known.computeIfAbsent(line, _ -> {
            text.setText(line);
            return Math.ceil(text.getLayoutBounds().getWidth());
        });
    }
}
