package pumpwise.export.lettering;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Breaks text into lines.
public final class Lines {

    private static final String MORE = "\u2026";
    private static final String SEPARATOR = "\u00b7";

    /// A range stays together.
    private static final char DASH = '\u2013';

    private Lines() {}

    /// The lines of a text, broken where the script allows it, or inside a word that is too long.
    ///
    /// @param size of the letters
    /// @param width of the lines, in the same unit
    /// @param most the greatest number of lines; the last one then ends in an ellipsis
    public static List<String> of(String text, Typeface face, double size, double width, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (!rest.isEmpty()) {
            int end = end(rest, face, size, width);
            if (lines.size() == most - 1 && end < rest.length()) {
                lines.add(shortened(rest, face, size, width));
                return lines;
            }
            lines.add(withoutSeparator(rest.substring(0, end).strip(), end < rest.length()));
            rest = rest.substring(end).strip();
        }
        return lines;
    }

    /// A line that is followed by another one does not end in a separator.
    private static String withoutSeparator(String line, boolean isFollowed) {
        return isFollowed && line.endsWith(SEPARATOR) && line.length() > 1 ? line.substring(0, line.length() - 1).strip() : line;
    }

    private static int end(String text, Typeface face, double size, double width) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        int end = 0;
        for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
            if (next < text.length() && text.charAt(next - 1) == DASH) {
                continue;
            }
            if (face.width(text.substring(0, next).strip(), size) > width) {
                break;
            }
            end = next;
        }
        return end > 0 ? end : hardEnd(text, face, size, width);
    }

    /// At least one character.
    private static int hardEnd(String text, Typeface face, double size, double width) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int end = characters.next();
        for (int next = characters.next(); next != BreakIterator.DONE; next = characters.next()) {
            if (face.width(text.substring(0, next), size) > width) {
                break;
            }
            end = next;
        }
        return end;
    }

    private static String shortened(String text, Typeface face, double size, double width) {
        double space = width - face.width(MORE, size);
        return text.substring(0, hardEnd(text, face, size, space)).strip() + MORE;
    }
}
