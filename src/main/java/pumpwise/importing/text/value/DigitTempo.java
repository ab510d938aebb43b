package pumpwise.importing.text.value;

import java.time.Duration;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.TimeRange;

/// A tempo in digits, such as `3-0-1-2`: seconds to lower, at the bottom, to lift, and at the top.
final class DigitTempo {

    private DigitTempo() {}

    /// Takes the tempo out of a line. A pause at the bottom cannot be expressed otherwise, so the text then stays as a
    /// remark.
    static void take(ValueSearch search) {
        Matcher matcher = ValuePatterns.DIGITS_TEMPO.matcher(search.rest);
        if (!matcher.find()) {
            return;
        }
        int first = matcher.group(1) == null ? 6 : 1;
        Written pace = pace(matcher.group(first), matcher.group(first + 3));
        if (pace == null) {
            return;
        }
        search.add(matcher.start(), matcher.end(), pace);
        String top = matcher.group(first + 4);
        if (Character.isDigit(top.charAt(0))) {
            int hold = Integer.parseInt(top);
            TimeRange time = hold == 0 ? null : TimeRange.ofSeconds(hold);
            search.add(matcher.start(), matcher.end(), new Written.Hold(time));
        }
        if (matcher.group(first + 2).equals("0")) {
            search.erase(matcher.start(), matcher.end());
        }
    }

    private static @Nullable Written pace(String lower, String lift) {
        return lift.equals("x")
                ? null
                : ValueReading.pace(
                        Duration.ofSeconds(Integer.parseInt(lower)), Duration.ofSeconds(Integer.parseInt(lift)));
    }
}
