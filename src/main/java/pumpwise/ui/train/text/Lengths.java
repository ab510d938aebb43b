package pumpwise.ui.train.text;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import pumpwise.session.Session;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.plan.Step;
import pumpwise.words.DurationWords;
import pumpwise.words.Words;

/// The length of a session, and how much of it is done and left.
public final class Lengths {

    private final Words words;
    private final DurationWords durations;

    public Lengths(Words words) {
        this.words = words;
        durations = new DurationWords(words);
    }

    /// The whole session: "45–72 min".
    public String of(SessionPlan plan) {
        return durations.minutes(plan.least(), plan.greatest());
    }

    /// The rest of it: "12–20 min left".
    String left(Session session, Instant instant) {
        Duration least = Duration.ZERO;
        Duration greatest = Duration.ZERO;
        List<Step> steps = session.plan().steps();
        for (Step step : steps.subList(session.index(), steps.size())) {
            least = step.position().optional() ? least : least.plus(step.least());
            greatest = greatest.plus(step.greatest());
        }
        Duration gone = session.elapsed(instant);
        return words.text("train.left", durations.minutes(least.minus(gone), greatest.minus(gone)));
    }

    /// The share that is done, 0 to 1, with each step at its greatest length.
    public double done(Session session) {
        long all = session.plan().greatest().toMillis();
        long behind = session.plan().steps().subList(0, session.index()).stream()
                .mapToLong(step -> step.greatest().toMillis())
                .sum();
        return all == 0 ? 1 : (double) behind / all;
    }
}
