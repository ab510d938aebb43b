package pumpwise.words;

import java.util.regex.Pattern;
import pumpwise.routine.Notation;
import pumpwise.routine.Range;
import pumpwise.routine.TimeRange;

/// Values of a routine for display: the notation of files with an en dash in ranges, a times sign, and no-break spaces
/// before units.
public final class ValueText {

    private static final Pattern RANGE = Pattern.compile("(?<=\\d)-(?=\\d)");
    private static final Pattern TIMES = Pattern.compile("(?<=\\d) x (?=\\d)");
    private static final Pattern UNIT = Pattern.compile("(?<=\\d) (?=(?:s|min|kg|lb)\\b)");

    private ValueText() {}

    /// `15–20`
    public static String of(Range count) {
        return typeset(Notation.write(count));
    }

    /// `60–90 s`
    public static String of(TimeRange time) {
        return typeset(Notation.write(time));
    }

    /// A figure in the notation of files as it is shown. Every character keeps its position.
    public static String typeset(String notation) {
        String dashed = RANGE.matcher(notation).replaceAll("\u2013");
        String times = TIMES.matcher(dashed).replaceAll("\u00a0\u00d7\u00a0");
        return UNIT.matcher(times).replaceAll("\u00a0");
    }
}
