package pumpwise.ui.plan.model;

import pumpwise.session.plan.DurationRange;
import pumpwise.words.DurationWords;
import pumpwise.words.Words;

/// The texts for the length of a session and of its sections.
public final class Lengths {

    private final DurationWords durations;

    public Lengths(Words words) {
        durations = new DurationWords(words);
    }

    /// A length from the shortest to the longest session; empty if there is nothing to do.
    public String of(DurationRange length) {
        return length.isZero() ? "" : durations.minutes(length.least(), length.greatest());
    }
}
