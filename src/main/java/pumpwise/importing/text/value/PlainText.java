package pumpwise.importing.text.value;

/// Text in one spelling for matching: lower case, ASCII digits, one kind of dash, space, quote, and multiplication sign.
/// Every character keeps its position.
public final class PlainText {

    private PlainText() {}

    /// The text in that spelling.
    public static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            plain.append(folded(text, at));
        }
        return plain.toString();
    }

    private static char folded(String text, int at) {
        char c = text.charAt(at);
        if (c == '*' && isBetweenNumbers(text, at)) {
            return 'x';
        }
        if (c < 0x80) {
            return Character.toLowerCase(c);
        }
        if (Character.isDigit(c)) {
            return (char) ('0' + Character.digit(c, 10));
        }
        return switch (c) {
            case '\u00D7', '\u2715', '\u2716', '\u2A2F' -> 'x';
            case '\u2018', '\u2019', '\u201B', '\u2032', '\u02BC', '\u00B4' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u2033' -> '"';
            case '\u2236', '\uFF1A' -> ':';
            case '\u2212', '\u2043' -> '-';
            default -> foldedByType(c);
        };
    }

    private static char foldedByType(char c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return ' ';
        }
        return Character.getType(c) == Character.DASH_PUNCTUATION ? '-' : Character.toLowerCase(c);
    }

    private static boolean isBetweenNumbers(String text, int at) {
        return isNumberToward(text, at, -1) && isNumberToward(text, at, 1);
    }

    private static boolean isNumberToward(String text, int from, int step) {
        int at = from + step;
        while (at >= 0 && at < text.length() && text.charAt(at) == ' ') {
            at += step;
        }
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }
}
