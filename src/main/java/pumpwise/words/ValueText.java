package pumpwise.words;

import java.util.regex.Pattern;
import pumpwise.routine.Notation;
import pumpwise.routine.Range;
import pumpwise.routine.TimeRange;

/// Values of a routine for display: the notation of files with an en dash in ranges, and with no-break spaces before
/// units.
public final class ValueText {

    private static final Pattern RANGE = Pattern.compile("(?<=\\d)-(?=\\d)");
    private static final Pattern UNIT = Pattern.compile("(?<=\\d) (?=(?:s|min)\\b)");

    private ValueText() {}

    /// `15–20`
    public static String of(Range count) {
        return typeset(Notation.write(count));
    }

    /// `60–90 s`
    public static String of(TimeRange time) {
        return typeset(Notation.write(time));
    }

    private static String typeset(String notation) {
        return UNIT.matcher(RANGE.matcher(notation).replaceAll("\u2013")).replaceAll("\u00a0");
    }
}
