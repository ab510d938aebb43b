package pumpwise.routine;

import java.util.Locale;

/// Free text on one line of a workout text. It is written as it is where that is unambiguous; otherwise in quotes, with
/// `\n` for a line break and `\u202E` for a character that cannot be seen.
public final class QuotedText {

    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private QuotedText() {}

    /// The text on one line. [#read] turns it into the same text again.
    public static String write(String text) {
        return isPlain(text) ? text : quote(text);
    }

    /// The text that [#write] wrote. Any other text is returned stripped.
    public static String read(String written) {
        String line = written.strip();
        boolean quoted = line.length() > 1 && line.startsWith("\"") && line.endsWith("\"");
        return quoted ? unquote(line.substring(1, line.length() - 1)) : line;
    }

    /// Whether the text can stand on a line as it is: visible, without spaces at its ends or quotes at its start.
    public static boolean isPlain(String text) {
        return !text.isEmpty()
                && text.strip().equals(text)
                && !text.startsWith("\"")
                && text.codePoints().allMatch(QuotedText::isVisible);
    }

    private static boolean isVisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            case Character.FORMAT -> point == ZERO_WIDTH_JOINER;
            default -> true;
        };
    }

    /// The text in quotes, even if it could stand as it is.
    public static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            switch (point) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                default -> append(quoted, point);
            }
        });
        return quoted.append('"').toString();
    }

    private static void append(StringBuilder quoted, int point) {
        if (isVisible(point)) {
            quoted.appendCodePoint(point);
            return;
        }
        for (char unit : Character.toChars(point)) {
            quoted.append(String.format(Locale.ROOT, "\\u%04X", (int) unit));
        }
    }

    private static String unquote(String quoted) {
        StringBuilder text = new StringBuilder(quoted.length());
        int at = 0;
        while (at < quoted.length()) {
            char c = quoted.charAt(at++);
            if (c != '\\' || at == quoted.length()) {
                text.append(c);
                continue;
            }
            char escaped = quoted.charAt(at++);
            if (escaped == 'u' && isHex(quoted, at)) {
                text.append((char) Integer.parseInt(quoted.substring(at, at + 4), 16));
                at += 4;
            } else {
                text.append(escaped == 'n' ? '\n' : escaped);
            }
        }
        return text.toString();
    }

    private static boolean isHex(String text, int from) {
        return from + 4 <= text.length() && text.substring(from, from + 4).matches("[0-9A-Fa-f]{4}");
    }
}
