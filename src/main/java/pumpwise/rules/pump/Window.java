package pumpwise.rules.pump;

import java.time.Duration;
import java.util.Optional;
import pumpwise.routine.TimeRange;

/// The limits of a time.
///
/// @param limits the shortest and the longest time allowed
record Window(TimeRange limits) {

    static Window ofSeconds(long least, long greatest) {
        return new Window(TimeRange.ofSeconds(least, greatest));
    }

    /// How `time` violates the limits; empty if all of it is inside.
    Optional<RangeViolation> violation(TimeRange time) {
        if (time.greatest().compareTo(limits.least()) < 0) {
            return Optional.of(RangeViolation.BELOW);
        }
        if (time.least().compareTo(limits.greatest()) > 0) {
            return Optional.of(RangeViolation.ABOVE);
        }
        boolean inside = time.least().compareTo(limits.least()) >= 0
                && time.greatest().compareTo(limits.greatest()) <= 0;
        return inside ? Optional.empty() : Optional.of(RangeViolation.STRADDLES);
    }

    /// The time with each end that is outside moved to the nearest limit.
    TimeRange clamp(TimeRange time) {
        return new TimeRange(clamp(time.least()), clamp(time.greatest()));
    }

    private Duration clamp(Duration time) {
        if (time.compareTo(limits.least()) < 0) {
            return limits.least();
        }
        return time.compareTo(limits.greatest()) > 0 ? limits.greatest() : time;
    }
}
