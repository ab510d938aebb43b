package pumpwise.routine;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pumpwise.catalog.Tempo;
import pumpwise.routine.NotationException.Reason;

/// The notation of values: `3-4`, `60-90 s`, `5-10 min`, `lower 2 s, lift 1 s`. Reads every common spelling, and writes
/// each value in one form that it reads as the same value.
public final class Notation {

    private static final Pattern COUNT = Pattern.compile("(\\d{1,9})(?:" + RangeSyntax.TO + "(\\d{1,9}))?");
    private static final Pattern LOWER_LIFT =
            Pattern.compile("lower(?:ing)? ?:? ?(.+?) ?[,;]? ?(?:and )?lift(?:ing)? ?:? ?(.+)");
    private static final Pattern LIFT_LOWER =
            Pattern.compile("lift(?:ing)? ?:? ?(.+?) ?[,;]? ?(?:and )?lower(?:ing)? ?:? ?(.+)");
    private static final Pattern SETS_OF = Pattern.compile("(\\d[^x]*?) ?(?:x|sets? ?(?:x|of)) ?(.+)");
    private static final Pattern MINUTE = Pattern.compile("m|\\d'(?!')");
    private static final Duration MINUTES_FROM = Duration.ofMinutes(2);

    private Notation() {}

    /// Reads a count or a range of counts.
    ///
    /// @throws NotationException if the text is not a count, or the count is reversed or outside 1 to [Range#GREATEST]
    public static Range readRange(String text) throws NotationException {
        return readRange(text, RangeSyntax.plain(text, Reason.NOT_A_COUNT));
    }

    /// Reads a count or a range of counts, with or without its unit: `3 sets`.
    ///
    /// @throws NotationException if the text is not a count, or the count is reversed or outside 1 to [Range#GREATEST]
    public static Range readRange(String text, ValueKind kind) throws NotationException {
        return readRange(text, kind.withoutUnit(RangeSyntax.plain(text, Reason.NOT_A_COUNT)));
    }

    private static Range readRange(String text, String plain) throws NotationException {
        Matcher matcher = COUNT.matcher(plain);
        if (!matcher.matches()) {
            throw new NotationException(Reason.NOT_A_COUNT, text);
        }
        long least = Long.parseLong(matcher.group(1));
        long greatest = matcher.group(2) == null ? least : Long.parseLong(matcher.group(2));
        RangeSyntax.require(text, least > greatest, least < 1, greatest > Range.GREATEST);
        return new Range((int) least, (int) greatest);
    }

    /// Reads a time or a range of times that has its unit, such as `90 s`, `1.5 min` or `1:30`.
    ///
    /// @throws NotationException if the text is not a time, lacks its unit, or is reversed or above
    ///     [TimeRange#GREATEST]
    public static TimeRange readTime(String text) throws NotationException {
        return TimeNotation.read(text, false);
    }

    /// Reads a time or a range of times; a number without a unit means seconds.
    ///
    /// @throws NotationException if the text is not a time, or is reversed or above [TimeRange#GREATEST]
    public static TimeRange readTimeOrSeconds(String text) throws NotationException {
        return TimeNotation.read(text, true);
    }

    /// Reads a tempo in which both times have their unit, such as `lower 2 s, lift 1 s`.
    ///
    /// @throws NotationException if the text is not a tempo, or a phase is outside [Tempo#LEAST] to [Tempo#GREATEST]
    public static Tempo readTempo(String text) throws NotationException {
        return readTempo(text, false);
    }

    /// Reads a tempo; a number without a unit means seconds.
    ///
    /// @throws NotationException if the text is not a tempo, or a phase is outside [Tempo#LEAST] to [Tempo#GREATEST]
    public static Tempo readTempoOrSeconds(String text) throws NotationException {
        return readTempo(text, true);
    }

    private static Tempo readTempo(String text, boolean bareSeconds) throws NotationException {
        String plain = RangeSyntax.plain(text, Reason.NOT_A_TEMPO);
        Matcher lowerFirst = LOWER_LIFT.matcher(plain);
        Matcher liftFirst = LIFT_LOWER.matcher(plain);
        if (!lowerFirst.matches() && !liftFirst.matches()) {
            throw new NotationException(Reason.NOT_A_TEMPO, text);
        }
        Duration lower = phase(lowerFirst.matches() ? lowerFirst.group(1) : liftFirst.group(2), text, bareSeconds);
        Duration lift = phase(lowerFirst.matches() ? lowerFirst.group(2) : liftFirst.group(1), text, bareSeconds);
        RangeSyntax.require(
                text,
                false,
                lower.compareTo(Tempo.LEAST) < 0 || lift.compareTo(Tempo.LEAST) < 0,
                lower.compareTo(Tempo.GREATEST) > 0 || lift.compareTo(Tempo.GREATEST) > 0);
        return new Tempo(lower, lift);
    }

    private static Duration phase(String written, String text, boolean bareSeconds) throws NotationException {
        try {
            TimeRange time = TimeNotation.read(written, bareSeconds);
            if (time.isSingle()) {
                return time.least();
            }
        } catch (NotationException e) {
            if (e.reason() == Reason.TOO_PRECISE || e.reason() == Reason.TOO_GREAT) {
                throw new NotationException(e.reason(), text);
            }
        }
        throw new NotationException(Reason.NOT_A_TEMPO, text);
    }

    /// A number of sets together with the content of each.
    ///
    /// @param sets the number of sets
    /// @param each the content of a set, not parsed yet
    public record SetsOf(Range sets, String each) {}

    /// Reads a number of sets together with their content, such as `3 x 15-20` or `3 sets of 30 s`; empty for other
    /// text.
    public static Optional<SetsOf> readSetsOf(String text) {
        try {
            Matcher matcher = SETS_OF.matcher(RangeSyntax.plain(text, Reason.NOT_A_COUNT));
            return matcher.matches()
                    ? Optional.of(new SetsOf(readRange(matcher.group(1)), matcher.group(2)))
                    : Optional.empty();
        } catch (NotationException e) {
            return Optional.empty();
        }
    }

    /// Whether a count or a time is written with two ends, even if they are equal.
    public static boolean isRange(String text) {
        return RangeSyntax.isRange(ValueNormalizer.normalize(text));
    }

    /// Whether a time is written in minutes.
    public static boolean isInMinutes(String time) {
        return MINUTE.matcher(ValueNormalizer.normalize(time)).find();
    }

    /// Writes a range of counts: `15-20`, `12`.
    public static String write(Range range) {
        return range.toString();
    }

    /// Writes a range of times: `60-90 s`, `1.5 s`, `5-10 min`. Whole minutes from two up are written in minutes.
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

    /// Writes a time as a plain number of seconds: `90`, `1.5`.
    public static String seconds(Duration time) {
        return BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros().toPlainString();
    }

    private static boolean isWholeMinutes(Duration time) {
        return time.equals(Duration.ofMinutes(time.toMinutes()));
    }
}
