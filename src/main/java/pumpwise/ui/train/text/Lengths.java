package pumpwise.ui.train.text;

import java.time.Duration;
import pumpwise.session.plan.SessionPlan;
import pumpwise.words.Words;

/// Says how long things take, and how far a session has come.
public final class Lengths {

    private static final double MILLIS_PER_MINUTE = 60_000;

    private final Words words;

    public Lengths(Words words) {
        this.words = words;
    }

    /// The whole of a session: "45-72 min".
    public String of(SessionPlan plan) {
        return minutes("train.length.", plan.least(), plan.greatest());
    }

    /// The time that is left: "12-20 min left".
    public String left(Duration least, Duration greatest) {
        return minutes("train.left.", least, greatest);
    }

    /// Minutes and seconds: "0:45", "9:30", "1:02:03".
    public String clock(Duration time) {
        String seconds = two(time.toSecondsPart());
        return time.toHours() == 0
                ? words.say("train.clock", Integer.toString(time.toMinutesPart()), seconds)
                : words.say("train.clock.hours", Long.toString(time.toHours()), two(time.toMinutesPart()), seconds);
    }

    private String minutes(String key, Duration least, Duration greatest) {
        long from = Math.max(1, Math.round(least.toMillis() / MILLIS_PER_MINUTE));
        long to = Math.max(1, Math.round(greatest.toMillis() / MILLIS_PER_MINUTE));
        return from == to ? words.say(key + "about", from) : words.say(key + "between", from, to);
    }

    private static String two(int figure) {
        return figure < 10 ? "0" + figure : Integer.toString(figure);
    }
}
