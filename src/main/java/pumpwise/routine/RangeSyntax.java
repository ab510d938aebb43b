package pumpwise.routine;

import java.util.regex.Pattern;
import pumpwise.routine.NotationException.Reason;

/// The syntax that all ranges share: `15-20`, `15 – 20`, `15 to 20`, `15~20`.
final class RangeSyntax {

    /// The separator of the two ends of a range.
    static final String TO = " ?(?:-{1,2}|~|\\.{2,3}|(?<![a-z])to(?![a-z])) ?";

    /// The longest text that is parsed. Matching can take time quadratic in the length.
    private static final int LONGEST = 60;

    private static final Pattern BETWEEN = Pattern.compile(TO);

    private RangeSyntax() {}

    /// The normalized text.
    ///
    /// @param otherwise the reason to report if the text is too long for a value
    /// @throws NotationException if the text is empty or too long
    static String plain(String text, Reason otherwise) throws NotationException {
        String plain = ValueNormalizer.normalize(text);
        if (plain.isEmpty()) {
            throw new NotationException(Reason.EMPTY, text);
        }
        if (plain.length() > LONGEST) {
            throw new NotationException(otherwise, text);
        }
        return plain;
    }

    /// The ends of a range in plain text; a single element for a single value.
    static String[] ends(String plain) {
        return BETWEEN.split(plain, -1);
    }

    /// Whether plain text has two ends, even if they are equal.
    static boolean isRange(String plain) {
        return BETWEEN.matcher(plain).find();
    }

    /// Throws if a range is reversed or outside its limits.
    static void require(String text, boolean reversed, boolean tooSmall, boolean tooGreat) throws NotationException {
        if (reversed) {
            throw new NotationException(Reason.REVERSED, text);
        }
        if (tooSmall) {
            throw new NotationException(Reason.TOO_SMALL, text);
        }
        if (tooGreat) {
            throw new NotationException(Reason.TOO_GREAT, text);
        }
    }
}
