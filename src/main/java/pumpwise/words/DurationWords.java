package pumpwise.words;

import java.time.Duration;

/// The texts for durations: in clock notation, or rounded to minutes or seconds.
public final class DurationWords {

    private static final double MILLIS_PER_MINUTE = 60_000;
    private static final double MILLIS_PER_SECOND = 1_000;

    /// Shorter times are rounded to seconds instead of minutes.
    private static final Duration MINUTES_FROM = Duration.ofMinutes(2);

    private final Words words;

    public DurationWords(Words words) {
        this.words = words;
    }

    /// A time in clock notation, in whole seconds: `0:45`, `9:30`, `1:02:03`.
    public String clock(Duration time) {
        String seconds = twoDigits(time.toSecondsPart());
        return time.toHours() == 0
                ? words.text("common.duration.clock", Integer.toString(time.toMinutesPart()), seconds)
                : words.text(
                        "common.duration.clock.hours",
                        Long.toString(time.toHours()),
                        twoDigits(time.toMinutesPart()),
                        seconds);
    }

    /// A time in clock notation, with tenths of a second if there are any: `0:07.5`.
    public String clockWithTenths(Duration time) {
        int tenths = time.toMillisPart() / 100;
        return tenths == 0 ? clock(time) : words.text("common.duration.tenths", clock(time), Integer.toString(tenths));
    }

    /// A range in clock notation, rounded to seconds: `1:15–1:40`.
    public String clock(Duration least, Duration greatest) {
        return range(clock(toSeconds(least)), clock(toSeconds(greatest)));
    }

    /// A range in minutes, at least one: `9–16 min`.
    public String minutes(Duration least, Duration greatest) {
        return words.text("common.duration.minutes", between(least, greatest, MILLIS_PER_MINUTE));
    }

    /// A range in seconds if it is short, or else in minutes: `48–52 s`, `15–22 min`.
    public String rounded(Duration least, Duration greatest) {
        return greatest.compareTo(MINUTES_FROM) < 0
                ? words.text("common.duration.seconds", between(least, greatest, MILLIS_PER_SECOND))
                : minutes(least, greatest);
    }

    /// A range of two texts, or a single text if both are equal.
    public String range(String from, String to) {
        return from.equals(to) ? from : words.text("common.range", from, to);
    }

    private String between(Duration least, Duration greatest, double unit) {
        long from = Math.max(1, Math.round(least.toMillis() / unit));
        long to = Math.max(1, Math.round(greatest.toMillis() / unit));
        return range(Long.toString(from), Long.toString(to));
    }

    private static Duration toSeconds(Duration time) {
        return Duration.ofSeconds(Math.round(time.toMillis() / MILLIS_PER_SECOND));
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
