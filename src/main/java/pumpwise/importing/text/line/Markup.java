package pumpwise.importing.text.line;

import java.util.regex.Pattern;

/// Markdown and decoration, which say nothing about a workout.
public final class Markup {

    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]\\[]{1,200})\\]\\([^()\\s]{0,500}\\)");
    private static final Pattern BOLD = Pattern.compile("(?<!\\\\)(?:\\*\\*|__|~~|`)");
    private static final Pattern ITALIC =
            Pattern.compile("(?<![\\p{L}\\d*_\\\\])([*_])(?=\\S)([^*_]{1,300}?)(?<=\\S)\\1(?![\\p{L}\\d*_])");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");

    private Markup() {}

    /// A text without Markdown for bold, italic, code, and links, and without its escapes.
    public static String strip(String text) {
        String linked = text.indexOf(']') < 0 ? text : LINK.matcher(text).replaceAll("$1");
        String bold = BOLD.matcher(linked).replaceAll("");
        return unescape(ITALIC.matcher(bold).replaceAll("$2"));
    }

    /// A text without the escapes of Markdown.
    public static String unescape(String text) {
        return text.indexOf('\\') < 0 ? text : ESCAPED.matcher(text).replaceAll("$1");
    }

    /// A text with spaces in place of emoji and other pictures.
    public static String withoutPictures(String text) {
        if (text.chars().allMatch(c -> c < 0x2000)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(point -> plain.appendCodePoint(isPicture(point) ? ' ' : point));
        return plain.toString();
    }

    private static boolean isPicture(int point) {
        boolean sign = point >= 0x2190 && point != 0x2715 && point != 0x2716 && point != 0x2A2F;
        int type = Character.getType(point);
        return (sign && (type == Character.OTHER_SYMBOL || type == Character.MODIFIER_SYMBOL || type == Character.MATH_SYMBOL))
                || type == Character.FORMAT
                || point == 0x20E3
                || (point >= 0xFE00 && point <= 0xFE0F);
    }
}
