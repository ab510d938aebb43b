package pumpwise.routine;

import java.util.regex.Pattern;
import pumpwise.routine.NotationException.Reason;

/// What the notations of ranges have in common: `15-20`, `15 – 20`, `15 to 20`, `15~20`.
final class FigureRange {

    /// Between the two ends of a range.
    static final String TO = " ?(?:-{1,2}|~|\\.{2,3}|(?<![a-z])to(?![a-z])) ?";

    /// No figure is longer. Longer text is not even tried, because matching may take the square of its length.
    private static final int LONGEST = 60;

    private static final Pattern BETWEEN = Pattern.compile(TO);

    private FigureRange() {}

    /// The text as [FigureNormalizer] has it.
    ///
    /// @param otherwise the reason if the text is too long for a figure
    /// @throws NotationException if there is nothing to read, or too much
    static String plain(String text, Reason otherwise) throws NotationException {
        String plain = FigureNormalizer.normalize(text);
        if (plain.isEmpty()) {
            throw new NotationException(Reason.EMPTY, text);
        }
        if (plain.length() > LONGEST) {
            throw new NotationException(otherwise, text);
        }
        return plain;
    }

    /// The ends of a range in plain text: one if it is not a range.
    static String[] ends(String plain) {
        return BETWEEN.split(plain, -1);
    }

    /// Whether plain text has two ends, even if they are equal.
    static boolean isRange(String plain) {
        return BETWEEN.matcher(plain).find();
    }

    /// Refuses what is not in order or not within limits.
    static void require(String text, boolean reversed, boolean tooSmall, boolean tooGreat) throws NotationException {
        if (reversed) {
            throw new NotationException(Reason.UPSIDE_DOWN, text);
        }
        if (tooSmall) {
            throw new NotationException(Reason.TOO_SMALL, text);
        }
        if (tooGreat) {
            throw new NotationException(Reason.TOO_GREAT, text);
        }
    }
}
