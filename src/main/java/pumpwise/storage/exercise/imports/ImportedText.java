package pumpwise.storage.exercise.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Brings texts of others into the form of ours: lines without blanks around them, none longer than it may be.
final class ImportedText {

    private static final Pattern LINES = Pattern.compile("\\r\\n|[\\n\\r\\u0085\\u2028\\u2029]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final String ELLIPSIS = "\u2026";

    private ImportedText() {}

    /// The lines of a text that are not blank. One that is too long is parted, where a sentence or else a word ends;
    /// nothing of it is lost.
    static List<String> lines(String text, int longest) {
        List<String> lines = new ArrayList<>();
        for (String line : LINES.split(text, -1)) {
            String rest = clean(line);
            while (length(rest) > longest) {
                int end = end(rest, longest);
                lines.add(clean(rest.substring(0, end)));
                rest = clean(rest.substring(end));
            }
            if (!rest.isEmpty()) {
                lines.add(rest);
            }
        }
        return lines;
    }

    /// All of a text in one line, cut off where it is too long.
    static String line(String text, int longest) {
        String line = clean(text);
        if (length(line) <= longest) {
            return line;
        }
        return clean(line.substring(0, line.offsetByCodePoints(0, longest - 1))) + ELLIPSIS;
    }

    private static String clean(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static int end(String text, int longest) {
        int limit = text.offsetByCodePoints(0, longest);
        int sentence = text.lastIndexOf(". ", limit - 1);
        if (sentence > limit / 2) {
            return sentence + 1;
        }
        int word = text.lastIndexOf(' ', limit - 1);
        return word > limit / 2 ? word : limit;
    }
}
