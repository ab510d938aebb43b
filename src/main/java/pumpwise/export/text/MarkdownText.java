package pumpwise.export.text;

import java.util.regex.Pattern;

/// Escapes text for Markdown, so that nothing in it becomes markup.
public final class MarkdownText {

    /// Characters that could begin markup, HTML, an entity, or a link.
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]<>()#|~&!@]|:(?=//)|(?<=www)\\.");

    private MarkdownText() {}

    /// The text with a backslash before every character that Markdown could read as markup.
    public static String escape(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0");
    }
}
