package pumpwise.words;

import java.util.Locale;
import java.util.stream.Collectors;

/// Makes untrusted text safe to display: a control character could move the cursor of a terminal, and a direction mark
/// could reverse a line.
public final class CleanText {

    private static final int REPLACEMENT = 0xFFFD;

    private CleanText() {}

    /// The text with every control and direction character replaced by the replacement character.
    public static String of(String text) {
        return text.codePoints().allMatch(CleanText::isSafe)
                ? text
                : text.codePoints()
                        .map(c -> isSafe(c) ? c : REPLACEMENT)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /// JSON with every such character escaped. Valid JSON contains them only in strings, apart from the line breaks
    /// between values.
    public static String ofJson(String json) {
        return json.codePoints()
                .mapToObj(c -> isSafe(c) || c == '\n' ? Character.toString(c) : String.format(Locale.ROOT, "\\u%04X", c))
                .collect(Collectors.joining());
    }

    private static boolean isSafe(int c) {
        return !Character.isISOControl(c) && !isLineBreak(c) && !isDirection(c);
    }

    private static boolean isLineBreak(int c) {
        return c == 0x2028 || c == 0x2029;
    }

    private static boolean isDirection(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}
