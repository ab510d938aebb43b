package pumpwise.catalog;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

/// How long the two moving phases of a repetition take; the pause at the peak is told apart from it.
///
/// @param lower the eccentric phase, 100 ms to 30 s, in whole milliseconds
/// @param lift the concentric phase, 100 ms to 30 s, in whole milliseconds
public record Tempo(Duration lower, Duration lift) {

    /// The shortest phase that can be followed.
    public static final Duration LEAST = Duration.ofMillis(100);

    /// The longest phase that makes sense as a repetition.
    public static final Duration GREATEST = Duration.ofSeconds(30);

    /// Two seconds down, one up: the controlled tempo used where nothing else is said.
    public static final Tempo CONTROLLED = new Tempo(Duration.ofSeconds(2), Duration.ofSeconds(1));

    /// One second each way, for explosive movements.
    public static final Tempo EXPLOSIVE = new Tempo(Duration.ofSeconds(1), Duration.ofSeconds(1));

    /// @throws IllegalArgumentException if a phase is outside its limits or finer than a millisecond
    public Tempo {
        requireWithin(lower, "lower");
        requireWithin(lift, "lift");
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
