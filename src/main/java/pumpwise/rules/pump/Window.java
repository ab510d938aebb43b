package pumpwise.rules.pump;

import java.time.Duration;
import java.util.Optional;
import pumpwise.routine.TimeRange;
import pumpwise.rules.Severity;

/// The limits of a time.
///
/// @param limits from the least to the greatest that is right; both are still right
record Window(TimeRange limits) {

    static Window ofSeconds(long least, long greatest) {
        return new Window(TimeRange.ofSeconds(least, greatest));
    }

    /// How `time` misses the window; empty if all of it is inside.
    Optional<Miss> miss(TimeRange time) {
        if (time.greatest().compareTo(limits.least()) < 0) {
            return Optional.of(Miss.BELOW);
        }
        if (time.least().compareTo(limits.greatest()) > 0) {
            return Optional.of(Miss.ABOVE);
        }
        boolean inside = time.least().compareTo(limits.least()) >= 0
                && time.greatest().compareTo(limits.greatest()) <= 0;
        return inside ? Optional.empty() : Optional.of(Miss.STRADDLES);
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

    /// A range that is not inside.
    enum Miss {
        /// Wholly too short.
        BELOW("below", Severity.ERROR),
        /// Wholly too long.
        ABOVE("above", Severity.ERROR),
        /// Right in part.
        STRADDLES("straddles", Severity.WARNING);

        private final String key;
        private final Severity severity;

        Miss(String key, Severity severity) {
            this.key = key;
            this.severity = severity;
        }

        String key() {
            return key;
        }

        Severity severity() {
            return severity;
        }
    }
}
