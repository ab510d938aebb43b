package pumpwise.routine;

import java.text.Normalizer;
import java.util.Locale;

/// Normalizes the many spellings of a value before it is parsed: [#normalize(String)] turns `６０–９０ s`, `60−90 S` and
/// `60-90 s` into the same text.
public final class ValueNormalizer {

    private static final int FRACTION_SLASH = '\u2044';
    private static final int SOFT_HYPHEN = 0xAD;

    private ValueNormalizer() {}

    /// The text in lower case, with ASCII digits, one kind of dash, space, quote and multiplication sign, and without
    /// invisible characters. Empty if the text has no visible characters. Superscripts and circled digits stay as they
    /// are, because 60² is not 602.
    public static String normalize(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int[] points = text.codePoints().toArray();
        for (int index = 0; index < points.length; index++) {
            int point = points[index];
            if (point == SOFT_HYPHEN) {
                // A soft hyphen: text copied from a document has it where the page shows a hyphen.
                append(plain, isDigitAt(points, index - 1) && isDigitAt(points, index + 1) ? "-" : "");
            } else {
                append(plain, folded(point));
            }
        }
        String collapsed = plain.toString().toLowerCase(Locale.ROOT);
        return collapsed.endsWith(" ") ? collapsed.substring(0, collapsed.length() - 1) : collapsed;
    }

    private static boolean isDigitAt(int[] points, int index) {
        return index >= 0 && index < points.length && Character.isDigit(points[index]);
    }

    /// Adds a piece with single spaces only, and a space between a number and a fraction: `1½` is 1 1/2, not 11/2.
    private static void append(StringBuilder plain, String piece) {
        boolean fraction = piece.indexOf(FRACTION_SLASH) > 0;
        if (fraction && !plain.isEmpty() && Character.isDigit(plain.charAt(plain.length() - 1))) {
            plain.append(' ');
        }
        piece.chars().forEach(c -> {
            if (c != ' ' || (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ')) {
                plain.append((char) c);
            }
        });
    }

    private static String folded(int point) {
        if (point < 0x80) {
            // Most characters end here, without loading the Unicode tables.
            return foldedCharacter(point);
        }
        if (Character.getType(point) == Character.OTHER_NUMBER) {
            String number = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC);
            return number.indexOf(FRACTION_SLASH) > 0 ? number : Character.toString(point);
        }
        // The acute accent that stands alone decomposes to a space and an accent.
        if (point == '\u00B4') {
            return "'";
        }
        String compatible = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC);
        StringBuilder folded = new StringBuilder(compatible.length());
        compatible.codePoints().forEach(each -> folded.append(foldedCharacter(each)));
        return folded.toString();
    }

    private static String foldedCharacter(int point) {
        if (Character.isDigit(point)) {
            return Integer.toString(Character.digit(point, 10));
        }
        if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            return " ";
        }
        return switch (point) {
            case 0x2212, 0x2043, 0x02D7, 0x2500, 0x30FC -> "-";
            case 0x223C, 0x02DC -> "~";
            case 0x2018, 0x2019, 0x201B, 0x2032, 0x02B9, 0x02BC, 0x02C8, '`' -> "'";
            case 0x201C, 0x201D, 0x201E, 0x201F, 0x02BA -> "\"";
            case 0x2236, 0xA789, 0x02D0 -> ":";
            case 0x201A -> ",";
            case 0x066B -> ".";
            case 0xD7, 0x2715, 0x2716, 0x2A2F, 0x2217, '*', 0x0425, 0x0445 -> "x";
            default -> foldedByType(point);
        };
    }

    private static String foldedByType(int point) {
        boolean variationSelector = point >= 0xFE00 && point <= 0xFE0F;
        return switch (Character.getType(point)) {
            case Character.DASH_PUNCTUATION -> "-";
            case Character.FORMAT -> "";
            default -> variationSelector ? "" : Character.toString(point);
        };
    }
}
