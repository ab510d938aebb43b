package pumpwise.routine;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.NotationException.Reason;

/// The notation of times: `90 s`, `1.5 min`, `1:30`, `1 min 30 s`, `1m30`, `1'30"`, `60-90 s`.
final class TimeNotation {

    private static final long SECOND = 1_000;
    private static final long MINUTE = 60_000;
    private static final long HOUR = 3_600_000;

    private static final String SECONDS = "(?:(?:s|secs?|seconds?)\\.?|\"|'')";
    private static final String MINUTES = "(?:(?:m|mins?|minutes?)\\.?|'(?!'))";
    private static final String HOURS = "(?:(?:h|hrs?|hours?)\\.?)";
    private static final String AND = " ?(?:,|and|&)? ?";

    private static final Pattern PLAIN = Pattern.compile(
            "(" + WrittenNumber.PATTERN + ") ?(?:(" + SECONDS + ")|(" + MINUTES + ")|(" + HOURS + "))?");
    private static final List<Pattern> MIXED = List.of(
            // Clock notation: minutes and seconds, optionally with hours.
            Pattern.compile(
                    "(?:(\\d{1,2}):(?=\\d\\d:))?(\\d{0,3}):(\\d\\d(?:[.,]\\d{1,3})?)(?: ?" + MINUTES + ")?"),
            // Minutes and seconds.
            Pattern.compile("()(\\d{1,3}) ?" + MINUTES + AND + "(\\d{1,2}(?:[.,]\\d{1,3})?) ?" + SECONDS + "?"),
            // Hours and minutes, optionally with seconds.
            Pattern.compile("(\\d{1,2}) ?" + HOURS + AND + "(\\d{1,2})(?: ?" + MINUTES + "(?:" + AND + "(\\d{1,2}) ?"
                    + SECONDS + "?)?)?"));

    /// `60,90 s` is more likely a range than 60.9 s.
    private static final Pattern LIST = Pattern.compile("(\\d\\d),(\\d\\d)");

    private TimeNotation() {}

    /// Reads a time or a range of times.
    ///
    /// @param bareSeconds whether a number without a unit means seconds
    static TimeRange read(String text, boolean bareSeconds) throws NotationException {
        String[] ends = RangeSyntax.ends(RangeSyntax.plain(text, Reason.NOT_A_TIME));
        Part first = part(ends[0]);
        Part last = part(ends[ends.length - 1]);
        if (first == null || last == null || ends.length > 2) {
            throw new NotationException(Reason.NOT_A_TIME, text);
        }
        if (last.unit == Part.NO_UNIT && !bareSeconds) {
            throw new NotationException(Reason.NO_UNIT, text);
        }
        long unit = last.unit == Part.NO_UNIT ? SECOND : last.unit;
        if (first.unit == Part.NO_UNIT && unit == Part.MIXED_UNITS) {
            throw new NotationException(Reason.NOT_A_TIME, text);
        }
        Duration least = time(first, unit, text);
        Duration greatest = time(last, unit, text);
        RangeSyntax.require(text, least.compareTo(greatest) > 0, false, greatest.compareTo(TimeRange.GREATEST) > 0);
        return new TimeRange(least, greatest);
    }

    private static Duration time(Part part, long unitOfBare, String text) throws NotationException {
        try {
            return Duration.ofMillis(part.millis(unitOfBare).longValueExact());
        } catch (ArithmeticException e) {
            throw new NotationException(Reason.TOO_PRECISE, text);
        }
    }

    /// One end of a range; null if it is not a time.
    private static @Nullable Part part(String text) {
        Matcher plain = PLAIN.matcher(text);
        if (plain.matches()) {
            return isList(plain.group(1)) ? null : new Part(WrittenNumber.of(plain.group(1)), unit(plain));
        }
        for (Pattern pattern : MIXED) {
            Matcher parts = pattern.matcher(text);
            if (parts.matches()) {
                return mixed(parts.group(1), parts.group(2), parts.group(3));
            }
        }
        return null;
    }

    private static boolean isList(String number) {
        Matcher list = LIST.matcher(number);
        return list.matches() && list.group(1).compareTo(list.group(2)) < 0;
    }

    private static long unit(Matcher plain) {
        if (plain.group(2) != null) {
            return SECOND;
        }
        return plain.group(3) != null ? MINUTE : plain.group(4) != null ? HOUR : Part.NO_UNIT;
    }

    private static @Nullable Part mixed(@Nullable String hours, @Nullable String minutes, @Nullable String seconds) {
        BigDecimal h = number(hours);
        BigDecimal m = number(minutes);
        BigDecimal s = number(seconds);
        BigDecimal sixty = BigDecimal.valueOf(60);
        if (s.compareTo(sixty) >= 0 || (h.signum() > 0 && m.compareTo(sixty) >= 0)) {
            return null;
        }
        return new Part(new WrittenNumber(h.multiply(sixty).add(m).multiply(sixty).add(s), 1), Part.MIXED_UNITS);
    }

    private static BigDecimal number(@Nullable String digits) {
        return digits == null || digits.isEmpty() ? BigDecimal.ZERO : new BigDecimal(digits.replace(',', '.'));
    }

    /// A number with its unit.
    ///
    /// @param unit in milliseconds, [#NO_UNIT], or [#MIXED_UNITS] for a number of seconds that was written with several
    /// units
    private record Part(WrittenNumber number, long unit) {

        static final long NO_UNIT = 0;
        static final long MIXED_UNITS = -1;

        BigDecimal millis(long unitOfBare) {
            return number.times(unit == NO_UNIT ? unitOfBare : unit == MIXED_UNITS ? SECOND : unit);
        }
    }
}
