package pumpwise.routine;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pumpwise.catalog.Tempo;
import pumpwise.routine.NotationException.Reason;

/// Figures as people write them: `3-4`, `60-90 s`, `5-10 min`, `lower 2 s, lift 1 s`. What is written here is
/// read here as the same value, and written again the same.
public final class Notation {

    private static final String DASH = "\\s*[-\u2010-\u2015\u2212]\\s*";
    private static final Pattern COUNT = Pattern.compile("(\\d{1,9})(?:" + DASH + "(\\d{1,9}))?");
    private static final String NUMBER = "(\\d{1,9}(?:\\.\\d{1,9})?)";
    private static final String TIME_UNIT = "\\s*(s|sec|seconds?|min|minutes?)?";
    private static final Pattern TIME =
            Pattern.compile(NUMBER + TIME_UNIT + "(?:" + DASH + NUMBER + TIME_UNIT + ")?");
    private static final Pattern TEMPO =
            Pattern.compile("lower\\s+" + NUMBER + "\\s*s\\s*,\\s*lift\\s+" + NUMBER + "\\s*s");
    private static final Duration MINUTES_FROM = Duration.ofMinutes(2);

    private Notation() {}

    /// Reads a count or a range of counts.
    ///
    /// @throws NotationException if it is none, upside down, or outside 1 to [Range#GREATEST]
    public static Range readRange(String text) throws NotationException {
        Matcher matcher = match(COUNT, text, Reason.NOT_A_COUNT);
        long least = Long.parseLong(matcher.group(1));
        long greatest = matcher.group(2) == null ? least : Long.parseLong(matcher.group(2));
        requireOrder(text, least > greatest, least < 1, greatest > Range.GREATEST);
        return new Range((int) least, (int) greatest);
    }

    /// Reads a time or a range of times that carries its unit, `s` or `min`.
    ///
    /// @throws NotationException if it is none, lacks its unit, is upside down or above [TimeRange#GREATEST]
    public static TimeRange readTime(String text) throws NotationException {
        return readTime(text, false);
    }

    /// Reads a time or a range of times; seconds are meant where no unit is given.
    ///
    /// @throws NotationException if it is none, upside down or above [TimeRange#GREATEST]
    public static TimeRange readTimeOrSeconds(String text) throws NotationException {
        return readTime(text, true);
    }

    private static TimeRange readTime(String text, boolean secondsUnlessSaid) throws NotationException {
        Matcher matcher = match(TIME, text, Reason.NOT_A_TIME);
        boolean single = matcher.group(3) == null;
        String lastUnit = single ? matcher.group(2) : matcher.group(4);
        if (lastUnit == null && !secondsUnlessSaid) {
            throw new NotationException(Reason.NO_UNIT, text);
        }
        String unit = lastUnit == null ? "s" : lastUnit;
        String firstUnit = matcher.group(2) == null ? unit : matcher.group(2);
        Duration least = time(matcher.group(1), firstUnit, text);
        Duration greatest = single ? least : time(matcher.group(3), unit, text);
        requireOrder(text, least.compareTo(greatest) > 0, false, greatest.compareTo(TimeRange.GREATEST) > 0);
        return new TimeRange(least, greatest);
    }

    /// Reads a tempo, `lower 2 s, lift 1 s`.
    ///
    /// @throws NotationException if it is none or a phase is outside [Tempo#LEAST] to [Tempo#GREATEST]
    public static Tempo readTempo(String text) throws NotationException {
        Matcher matcher = match(TEMPO, text, Reason.NOT_A_TEMPO);
        Duration lower = time(matcher.group(1), "s", text);
        Duration lift = time(matcher.group(2), "s", text);
        requireOrder(
                text,
                false,
                lower.compareTo(Tempo.LEAST) < 0 || lift.compareTo(Tempo.LEAST) < 0,
                lower.compareTo(Tempo.GREATEST) > 0 || lift.compareTo(Tempo.GREATEST) > 0);
        return new Tempo(lower, lift);
    }

    /// Writes a range of counts: `15-20`, `12`.
    public static String write(Range range) {
        return range.toString();
    }

    /// Writes a range of times: `60-90 s`, `1.5 s`, `5-10 min`. Minutes are used for whole ones from two up.
    public static String write(TimeRange time) {
        boolean minutes =
                time.least().compareTo(MINUTES_FROM) >= 0 && isWholeMinutes(time.least()) && isWholeMinutes(time.greatest());
        String least = minutes ? Long.toString(time.least().toMinutes()) : seconds(time.least());
        String greatest = minutes ? Long.toString(time.greatest().toMinutes()) : seconds(time.greatest());
        return (time.isSingle() ? least : least + "-" + greatest) + (minutes ? " min" : " s");
    }

    /// Writes a tempo: `lower 2 s, lift 1 s`.
    public static String write(Tempo tempo) {
        return "lower " + seconds(tempo.lower()) + " s, lift " + seconds(tempo.lift()) + " s";
    }

    private static String seconds(Duration time) {
        return BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros().toPlainString();
    }

    private static boolean isWholeMinutes(Duration time) {
        return time.equals(Duration.ofMinutes(time.toMinutes()));
    }

    private static Matcher match(Pattern pattern, String text, Reason otherwise) throws NotationException {
        String trimmed = text.strip().toLowerCase(Locale.ROOT);
        if (trimmed.isEmpty()) {
            throw new NotationException(Reason.EMPTY, text);
        }
        Matcher matcher = pattern.matcher(trimmed);
        if (!matcher.matches()) {
            throw new NotationException(otherwise, text);
        }
        return matcher;
    }

    private static Duration time(String number, String unit, String text) throws NotationException {
        BigDecimal millis = new BigDecimal(number).multiply(BigDecimal.valueOf(unit.startsWith("m") ? 60_000 : 1_000));
        try {
            return Duration.ofMillis(millis.longValueExact());
        } catch (ArithmeticException e) {
            throw new NotationException(Reason.TOO_FINE, text);
        }
    }

    private static void requireOrder(String text, boolean upsideDown, boolean tooSmall, boolean tooGreat)
            throws NotationException {
        if (upsideDown) {
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
