package pumpwise.importing.text.line;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pumpwise.routine.QuotedText;

/// A line that says what it contains: `Note: keep it slow`.
///
/// @param kind of the content
/// @param text the content
/// @param exact whether the content was written in quotes, so that nothing about it is to be guessed
public record Label(Kind kind, String text, boolean exact) {

    /// The kinds of content.
    public enum Kind {
        NOTE,
        CUE,
        LOAD,
        NAME
    }

    private static final String NAMES = "(notes?|tips?|cues?|load|weight|name|title)";
    private static final Pattern PLAIN =
            Pattern.compile("^\\s*(?:[-\u2022]\\s+)?" + NAMES + "\\s*:\\s+(\\S.*)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKDOWN =
            Pattern.compile("^\\s*(?:[-*+]\\s+)?(\\*{1,2}|_)" + NAMES + ":?\\1:?\\s+(\\S.*)$", Pattern.CASE_INSENSITIVE);

    /// The label of a line, if it has one.
    public static Optional<Label> of(String raw) {
        Matcher markdown = MARKDOWN.matcher(raw);
        if (markdown.matches()) {
            return Optional.of(label(markdown.group(2), Markup.unescape(markdown.group(3))));
        }
        Matcher plain = PLAIN.matcher(raw);
        return plain.matches() ? Optional.of(label(plain.group(1), plain.group(2))) : Optional.empty();
    }

    private static Label label(String name, String written) {
        Kind kind = switch (name.toLowerCase(Locale.ROOT).charAt(0)) {
            case 'c' -> Kind.CUE;
            case 'l', 'w' -> Kind.LOAD;
            case 'n' -> name.length() == 4 && name.toLowerCase(Locale.ROOT).equals("name") ? Kind.NAME : Kind.NOTE;
            default -> name.equalsIgnoreCase("title") ? Kind.NAME : Kind.NOTE;
        };
        return new Label(kind, QuotedText.read(written), written.startsWith("\""));
    }
}
