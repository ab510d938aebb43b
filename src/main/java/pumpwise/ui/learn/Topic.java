package pumpwise.ui.learn;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Worded;
import pumpwise.rules.Principle;
import pumpwise.rules.RuleId;

/// The pages of the Learn screen, in the order of its contents.
public enum Topic {
    PUMP(null),
    HIGH_REPETITIONS(Principle.HIGH_REPETITIONS),
    SHORT_RESTS(Principle.SHORT_RESTS),
    TIME_UNDER_TENSION(Principle.TIME_UNDER_TENSION),
    MIND_MUSCLE_CONNECTION(Principle.MIND_MUSCLE_CONNECTION),
    EXERCISE_SELECTION(Principle.EXERCISE_SELECTION),
    FRAME(Principle.FRAME),
    CAUTIONS(null),
    QUESTIONS(null);

    private final @Nullable Principle principle;

    Topic(@Nullable Principle principle) {
        this.principle = principle;
    }

    /// The principle that the page is about, if it is about one.
    public Optional<Principle> principle() {
        return Optional.ofNullable(principle);
    }

    /// The page about the principle of a rule.
    public static Topic of(RuleId rule) {
        return Arrays.stream(values())
                .filter(topic -> topic.principle == rule.principle())
                .findFirst()
                .orElseThrow();
    }

    /// The next page, if this is not the last one.
    Optional<Topic> next() {
        return Arrays.stream(values()).filter(topic -> topic.compareTo(this) > 0).findFirst();
    }

    /// The previous page, if this is not the first one.
    Optional<Topic> previous() {
        return Arrays.stream(values()).filter(topic -> topic.compareTo(this) < 0).reduce((_, last) -> last);
    }

    /// The last part of its text keys.
    String key() {
        return Worded.key(this);
    }
}
