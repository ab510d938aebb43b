package pumpwise.catalog;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

/// The duration of the two moving phases of a rep. The hold between them is not part of it.
///
/// @param lower duration of the eccentric phase, 100 ms to 30 s, in whole milliseconds
/// @param lift duration of the concentric phase, 100 ms to 30 s, in whole milliseconds
public record Tempo(Duration lower, Duration lift) {

    /// The shortest phase that anyone can follow.
    public static final Duration LEAST = Duration.ofMillis(100);

    /// The longest phase that makes sense.
    public static final Duration GREATEST = Duration.ofSeconds(30);

    /// Two seconds down and one up: the default, and the fastest tempo that still counts as controlled.
    public static final Tempo CONTROLLED = new Tempo(Duration.ofSeconds(2), Duration.ofSeconds(1));

    /// The tempo of a swing. It moves like a pendulum and cannot be slowed down: about 37 swings a minute.
    public static final Tempo EXPLOSIVE = new Tempo(Duration.ofMillis(800), Duration.ofMillis(800));

    /// @throws IllegalArgumentException if a phase is outside its limits or finer than a millisecond
    public Tempo {
        requireWithin(lower, "lower");
        requireWithin(lift, "lift");
    }

    /// This tempo with each phase at least as long as in another one.
    public Tempo atLeast(Tempo other) {
        return new Tempo(longer(lower, other.lower), longer(lift, other.lift));
    }

    /// Whether each phase is at least as long as in another tempo.
    public boolean isAtLeast(Tempo other) {
        return lower.compareTo(other.lower) >= 0 && lift.compareTo(other.lift) >= 0;
    }

    /// Whether neither phase is rushed.
    public boolean isControlled() {
        return isAtLeast(CONTROLLED);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static void requireWithin(Duration phase, String name) {
        if (phase.compareTo(LEAST) < 0 || phase.compareTo(GREATEST) > 0) {
            throw new IllegalArgumentException(name + " must be 0.1 to 30 s, not " + phase);
        }
        if (!phase.equals(phase.truncatedTo(ChronoUnit.MILLIS))) {
            throw new IllegalArgumentException(name + " must be in whole milliseconds, not " + phase);
        }
    }
}
