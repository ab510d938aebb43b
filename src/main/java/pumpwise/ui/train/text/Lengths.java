package pumpwise.ui.train.text;

import java.time.Duration;
import pumpwise.session.plan.SessionPlan;
import pumpwise.words.DurationWords;
import pumpwise.words.Words;

/// The texts for the length of a session and for the time left.
public final class Lengths {

    private final Words words;
    private final DurationWords durations;

    public Lengths(Words words) {
        this.words = words;
        durations = new DurationWords(words);
    }

    /// The length of the session: "45–72 min".
    public String of(SessionPlan plan) {
        return durations.minutes(plan.least(), plan.greatest());
    }

    /// The time left: "12–20 min left".
    public String left(Duration least, Duration greatest) {
        return words.text("train.left", durations.minutes(least, greatest));
    }
}
