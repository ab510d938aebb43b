package pumpwise.importing.text.line;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pumpwise.importing.text.value.PlainText;

/// One line of a text, taken apart into its marker and its content.
///
/// @param number counted from 1
/// @param raw the line as it was written
/// @param indent the spaces before it; a tab counts as four
/// @param marker of the list
/// @param heading whether it is a heading in Markdown
/// @param text the content without decoration, with single spaces
/// @param plain the content as [PlainText#of(String)]
public record SourceLine(int number, String raw, int indent, Marker marker, boolean heading, String text, String plain) {

    /// Longer lines are not read.
    private static final int LONGEST = 2_000;

    private static final Pattern HEADING = Pattern.compile("^#{1,6}(?=\\s)");
    private static final Pattern BULLET = Pattern.compile(
            "^(?:>\\s?|[-*+](?=\\s)|[\u2022\u2023\u25AA\u25AB\u25CF\u25CB\u25E6\u25A0\u25A1\u00B7\u2013\u2014](?=\\s*\\S)|\\[[ xX]?\\](?=\\s))\\s*");
    private static final Pattern SPACES = Pattern.compile("[\\s\u00A0\u202F]+");

    /// Takes a line apart.
    public static SourceLine of(int number, String raw) {
        if (raw.length() > LONGEST) {
            return new SourceLine(number, raw, 0, Marker.NONE, false, "", "");
        }
        String rest = raw.strip();
        int indent = indent(raw);
        Matcher hashes = HEADING.matcher(rest);
        boolean heading = hashes.find();
        if (heading) {
            rest = rest.substring(hashes.end()).strip();
        }
        Marker marker = Marker.NONE;
        String unmarked = withoutBullets(rest);
        if (!unmarked.equals(rest)) {
            marker = Marker.BULLET;
        }
        boolean strong = unmarked.startsWith("**") && unmarked.replaceFirst("\\W+$", "").indexOf("**", 2) < 0;
        Marker.Marked marked = Marker.take(Markup.strip(unmarked).strip());
        if (marked.marker() == Marker.NONE) {
            String shown = Markup.withoutPictures(marked.text()).strip();
            boolean picture = !marked.text().isEmpty() && !shown.isEmpty() && !marked.text().startsWith(shown.substring(0, 1));
            marker = picture && marker == Marker.NONE ? Marker.BULLET : marker;
            Marker.Marked behind = Marker.take(shown);
            marked = behind.marker() == Marker.NONE ? new Marker.Marked(marker, shown) : behind;
        }
        String text = SPACES.matcher(withoutBullets(Markup.withoutPictures(marked.text()).strip())).replaceAll(" ").strip();
        return new SourceLine(number, raw, indent, marked.marker(), heading || strong, text, PlainText.of(text));
    }

    private static String withoutBullets(String text) {
        String rest = text;
        Matcher bullet = BULLET.matcher(rest);
        while (bullet.find()) {
            rest = rest.substring(bullet.end());
            bullet = BULLET.matcher(rest);
        }
        return rest;
    }

    private static int indent(String raw) {
        int indent = 0;
        for (int at = 0; at < raw.length() && Character.isWhitespace(raw.charAt(at)); at++) {
            indent += raw.charAt(at) == '\t' ? 4 : 1;
        }
        return indent;
    }

    /// Whether there is nothing to read.
    public boolean isBlank() {
        return raw.length() <= LONGEST && plain.chars().noneMatch(Character::isLetterOrDigit);
    }

    /// Whether it is too long to be read.
    public boolean isTooLong() {
        return raw.length() > LONGEST;
    }
}
