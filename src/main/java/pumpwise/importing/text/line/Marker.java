package pumpwise.importing.text.line;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands before the content of a line of a list.
///
/// @param kind of marker
/// @param group the letter of `A1)`, or the number of `1a)`; empty for other kinds
public record Marker(Kind kind, String group) {

    /// No marker.
    public static final Marker NONE = new Marker(Kind.NONE, "");
    /// A bullet.
    public static final Marker BULLET = new Marker(Kind.BULLET, "");
    private static final Marker NUMBER = new Marker(Kind.NUMBER, "");
    private static final Marker LETTER = new Marker(Kind.LETTER, "");

    private static final Pattern KEYCAP = Pattern.compile("^\\d{1,2}\uFE0F?\u20E3\\s*");
    private static final Pattern COUNTED = Pattern.compile(
            "^(?:move|exercise|ex\\.?|step|station|no\\.?|#)\\s*\\d{1,2}\\s*[:.)\u2013-]\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBERED = Pattern.compile("^(?:\\(\\d{1,2}\\)|\\d{1,2}\\s?[.)](?!\\d)|\\d{1,2}:(?=\\s))\\s*");
    private static final Pattern LETTERED = Pattern.compile("^(?:\\([a-z]\\)|[a-z]\\s?[.):])\\s+(?=\\S)", Pattern.CASE_INSENSITIVE);
    private static final Pattern GROUPED = Pattern.compile(
            "^(?:([a-h])([1-9])|([1-9])([a-h]))(?:\\s?[.):]|\\s-|(?=\\s))\\s*(?=\\S)", Pattern.CASE_INSENSITIVE);

    /// The kinds of markers.
    public enum Kind {
        NONE,
        BULLET,
        /// `1.`
        NUMBER,
        /// `a)`
        LETTER,
        /// `A1)` and `1a)`: one of several that belong together.
        GROUPED
    }

    /// A marker and the text after it.
    public record Marked(Marker marker, String text) {}

    /// Takes a number or letter off the start of a text.
    public static Marked take(String text) {
        Matcher grouped = GROUPED.matcher(text);
        if (grouped.find()) {
            String group = grouped.group(1) == null ? grouped.group(3) : grouped.group(1);
            return new Marked(
                    new Marker(Kind.GROUPED, group.toUpperCase(Locale.ROOT)), text.substring(grouped.end()));
        }
        for (Pattern pattern : new Pattern[] {KEYCAP, COUNTED, NUMBERED}) {
            Matcher number = pattern.matcher(text);
            if (number.find()) {
                return new Marked(NUMBER, text.substring(number.end()));
            }
        }
        Matcher letter = LETTERED.matcher(text);
        return letter.find() ? new Marked(LETTER, text.substring(letter.end())) : new Marked(NONE, text);
    }
}
