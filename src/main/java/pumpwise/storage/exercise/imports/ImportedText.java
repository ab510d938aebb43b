package pumpwise.storage.exercise.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Splits texts of other programs into trimmed lines of limited length.
final class ImportedText {

    private static final Pattern LINES = Pattern.compile("\\r\\n|[\\n\\r\\u0085\\u2028\\u2029]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final String ELLIPSIS = "\u2026";

    private ImportedText() {}

    /// The lines of a text that are not blank. A line that is too long is split at the end of a sentence, or else
    /// between words, so that nothing is lost. Takes time linear in the length of the text.
    static List<String> lines(String text, int longest) {
        List<String> lines = new ArrayList<>();
        for (String line : LINES.split(text, -1)) {
            split(clean(line), longest, lines);
        }
        return lines;
    }

    private static void split(String line, int longest, List<String> lines) {
        int start = 0;
        while (isLonger(line, start, longest)) {
            int end = end(line, start, longest);
            lines.add(line.substring(start, end).strip());
            start = line.charAt(end) == ' ' ? end + 1 : end;
        }
        if (start < line.length()) {
            lines.add(line.substring(start));
        }
    }

    /// The whole text on one line, cut off if it is too long.
    static String line(String text, int longest) {
        String line = clean(text);
        if (!isLonger(line, 0, longest)) {
            return line;
        }
        return clean(line.substring(0, line.offsetByCodePoints(0, longest - 1))) + ELLIPSIS;
    }

    private static String clean(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /// Whether more than `longest` characters are left, without counting all of them.
    private static boolean isLonger(String text, int start, int longest) {
        int left = text.length() - start;
        return left > longest
                && (left > 2 * longest || text.codePointCount(start, text.length()) > longest);
    }

    private static int end(String text, int start, int longest) {
        int limit = text.offsetByCodePoints(start, longest);
        int middle = start + (limit - start) / 2;
        for (int end = limit; end > middle; end--) {
            if (text.charAt(end - 1) == '.' && text.charAt(end) == ' ') {
                return end;
            }
        }
        for (int end = limit; end > middle; end--) {
            if (text.charAt(end) == ' ') {
                return end;
            }
        }
        return limit;
    }
}
