package pumpwise.ui.plan.model;

import java.time.Duration;
import pumpwise.routine.Section;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.plan.Step;
import pumpwise.words.Words;

/// How long a session or a part of it takes, as people say it.
public final class Lengths {

    private final Words words;

    public Lengths(Words words) {
        this.words = words;
    }

    /// The whole session; empty where there is nothing to do.
    public String of(SessionPlan plan) {
        return between(plan.least(), plan.greatest());
    }

    /// One section of it; empty where there is nothing to do.
    String of(SessionPlan plan, Section section) {
        Duration least = Duration.ZERO;
        Duration greatest = Duration.ZERO;
        for (Step step : plan.steps()) {
            if (step.position().place().section() == section) {
                least = step.position().optional() ? least : least.plus(step.least());
                greatest = greatest.plus(step.greatest());
            }
        }
        return between(least, greatest);
    }

    private String between(Duration least, Duration greatest) {
        if (greatest.isZero()) {
            return "";
        }
        long from = Math.max(minutes(least), 1);
        long to = Math.max(minutes(greatest), 1);
        return from == to ? words.say("plan.length.about", from) : words.say("plan.length.between", from, to);
    }

    private static long minutes(Duration time) {
        return Math.round(time.toMillis() / 60_000.0);
    }
}
