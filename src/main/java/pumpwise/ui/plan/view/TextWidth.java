package pumpwise.ui.plan.view;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Measures the width of names in the normal font size.
final class TextWidth {

    private static final double NORMAL = 14;
    private static final double SMALL = 12;
    private static final double ROUNDING = 0.1;
    private static final String CUT = "\u2026";

    private final Text text = new Text();
    private final Text wrapped = new Text();
    private final Map<String, Double> known = new HashMap<>();

    TextWidth() {
        text.setFont(Font.font("IBM Plex Sans", NORMAL));
        wrapped.setFont(Font.font("IBM Plex Sans", SMALL));
    }

    /// Whether a text in the normal size is wider than this.
    boolean exceeds(String line, double width, double scale) {
        return of(line) * scale > width;
    }

    /// Whether a text is wider than this, even in the small font size.
    boolean wraps(String line, double width, double scale) {
        return of(line) * scale * SMALL / NORMAL > width;
    }

    /// The text as two lines in the small size: with a line break after the last hyphen that fits, if its first word is too
    /// long to be wrapped between words, and cut off if two lines are too few.
    String folded(String line, double width, double scale) {
        String broken = broken(line, width, scale);
        if (fitsTwoLines(broken, width / scale)) {
            return broken;
        }
        int fits = 0;
        int tooLong = broken.length();
        while (tooLong - fits > 1) {
            int middle = (fits + tooLong) / 2;
            if (fitsTwoLines(broken.substring(0, middle) + CUT, width / scale)) {
                fits = middle;
            } else {
                tooLong = middle;
            }
        }
        return broken.substring(0, fits).stripTrailing() + CUT;
    }

    private boolean fitsTwoLines(String line, double width) {
        wrapped.setWrappingWidth(width);
        wrapped.setText("1");
        double one = wrapped.getLayoutBounds().getHeight();
        wrapped.setText(line);
        return wrapped.getLayoutBounds().getHeight() < one * (2 + ROUNDING);
    }

    private String broken(String line, double width, double scale) {
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
