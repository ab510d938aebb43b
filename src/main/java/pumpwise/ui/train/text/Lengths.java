package pumpwise.ui.train.text;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import pumpwise.session.Session;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.plan.Step;
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

    /// What is still to come: "12-20 min left".
    String left(Session session, Instant instant) {
        Duration least = Duration.ZERO;
        Duration greatest = Duration.ZERO;
        List<Step> steps = session.plan().steps();
        for (Step step : steps.subList(session.index(), steps.size())) {
            least = step.position().optional() ? least : least.plus(step.least());
            greatest = greatest.plus(step.greatest());
        }
        Duration gone = session.elapsed(instant);
        return minutes("train.left.", positive(least.minus(gone)), positive(greatest.minus(gone)));
    }

    /// How much lies behind, 0 to 1, each step counted by the longest it takes.
    public double done(Session session) {
        long all = session.plan().greatest().toMillis();
        long behind = session.plan().steps().subList(0, session.index()).stream()
                .mapToLong(step -> step.greatest().toMillis())
                .sum();
        return all == 0 ? 1 : (double) behind / all;
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

    private static Duration positive(Duration time) {
        return time.isNegative() ? Duration.ZERO : time;
    }

    private static String two(int figure) {
        return figure < 10 ? "0" + figure : Integer.toString(figure);
    }
}
