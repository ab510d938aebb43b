package pumpwise.ui.timeline;

import java.time.Duration;
import pumpwise.session.plan.DurationRange;
import pumpwise.words.Words;

/// Says times as people do.
final class Times {

    private static final double MINUTE = 60_000;
    private static final double SECOND = 1_000;
    private static final Duration LONG = Duration.ofMinutes(2);

    private final Words words;

    Times(Words words) {
        this.words = words;
    }

    /// In minutes, at least one: `9-16 min`.
    String minutes(DurationRange span) {
        return between(span, MINUTE, "timeline.minutes");
    }

    /// In seconds if it is short, else in minutes: `48-52 s`, `15-22 min`.
    String about(DurationRange span) {
        return span.greatest().compareTo(LONG) < 0 ? between(span, SECOND, "timeline.seconds") : minutes(span);
    }

    private String between(DurationRange span, double unit, String key) {
        long from = Math.max(1, Math.round(span.least().toMillis() / unit));
        long to = Math.max(1, Math.round(span.greatest().toMillis() / unit));
        return words.say(key, from == to ? Long.toString(from) : range(Long.toString(from), Long.toString(to)));
    }

    /// As a clock shows it: `1:15-1:40`.
    String clock(DurationRange span) {
        String from = clock(span.least());
        String to = clock(span.greatest());
        return from.equals(to) ? from : range(from, to);
    }

    private String clock(Duration time) {
        Duration whole = Duration.ofSeconds(Math.round(time.toMillis() / SECOND));
        String seconds = two(whole.toSecondsPart());
        return whole.toHours() == 0
                ? words.say("timeline.clock", Integer.toString(whole.toMinutesPart()), seconds)
                : words.say("timeline.clock.hours", Long.toString(whole.toHours()), two(whole.toMinutesPart()), seconds);
    }

    /// From one to another.
    String range(String from, String to) {
        return words.say("timeline.range", from, to);
    }

    private static String two(int figure) {
        return figure < 10 ? "0" + figure : Integer.toString(figure);
    }
}
