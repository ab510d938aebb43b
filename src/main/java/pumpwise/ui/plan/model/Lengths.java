package pumpwise.ui.plan.model;

import java.time.Duration;
import pumpwise.routine.Section;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.plan.Step;
import pumpwise.words.DurationWords;
import pumpwise.words.Words;

/// The texts for the length of a session and of its sections.
public final class Lengths {

    private final DurationWords durations;

    public Lengths(Words words) {
        durations = new DurationWords(words);
    }

    /// The length of the session; empty if it has no steps.
    public String of(SessionPlan plan) {
        return between(plan.least(), plan.greatest());
    }

    /// The length of one section; empty if it has no steps.
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
        return greatest.isZero() ? "" : durations.minutes(least, greatest);
    }
}
