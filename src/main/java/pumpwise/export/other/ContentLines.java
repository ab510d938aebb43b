package pumpwise.export.other;

import java.util.Map;
import pumpwise.words.CleanText;

/// The content lines of an iCalendar file: they end with CRLF and are folded after 75 octets, never inside a character.
final class ContentLines {

    private static final int MOST_OCTETS = 75;

    private static final Map<Integer, String> ESCAPED = Map.of((int) '\\', "\\\\", (int) ';', "\\;", (int) ',', "\\,", (int) '\n', "\\n");

    private final StringBuilder out = new StringBuilder();

    /// Adds a line with a value that needs no escapes.
    void add(String name, String value) {
        fold(name + ":" + value);
    }

    /// Adds a line with a text.
    void addText(String name, String text) {
        StringBuilder value = new StringBuilder();
        text.replace("\r\n", "\n").replace('\t', ' ').codePoints().forEach(point -> {
            String escaped = ESCAPED.get(point);
            boolean half = Character.getType(point) == Character.SURROGATE;
            value.append(escaped == null ? CleanText.of(half ? "\uFFFD" : Character.toString(point)) : escaped);
        });
        add(name, value.toString());
    }

    private void fold(String line) {
        int octets = 0;
        for (int point : line.codePoints().toArray()) {
            int length = length(point);
            if (octets + length > MOST_OCTETS) {
                out.append("\r\n ");
                octets = 1;
            }
            out.appendCodePoint(point);
            octets += length;
        }
        out.append("\r\n");
    }

    /// The number of octets in UTF-8.
    private static int length(int point) {
        if (point < 0x80) {
            return 1;
        }
        return point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
