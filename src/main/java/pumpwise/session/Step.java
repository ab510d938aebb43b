package pumpwise.session;

import java.time.Duration;
import java.util.List;
import pumpwise.catalog.Unit;
import pumpwise.routine.Range;
import pumpwise.routine.TimeRange;

/// One thing a session leads through before the next begins.
public sealed interface Step {

    /// Where it belongs: for a get-ready what it prepares, for a rest the set it follows.
    Spot spot();

    /// The shortest it is planned to take.
    Duration least();

    /// The longest it is planned to take.
    Duration greatest();

    /// Whether something is performed in it, rather than waited for.
    default boolean isEffort() {
        return this instanceof WorkSet || this instanceof TimedWork;
    }

    /// A moment to get into position.
    ///
    /// @param spot what it prepares
    /// @param length how long it is
    /// @param switchesSide whether it stands between the two sides of a set
    record GetReady(Spot spot, Duration length, boolean switchesSide) implements Step {
        @Override
        public Duration least() {
            return length;
        }

        @Override
        public Duration greatest() {
            return length;
        }
    }

    /// Something kept up for a time.
    ///
    /// @param spot where it belongs
    /// @param time it may be ended from the least, and ends by itself at the greatest
    record TimedWork(Spot spot, TimeRange time) implements Step {
        @Override
        public Duration least() {
            return time.least();
        }

        @Override
        public Duration greatest() {
            return time.greatest();
        }
    }

    /// One set of one exercise on one side.
    ///
    /// @param spot where it belongs
    /// @param unit repetitions or steps
    /// @param count how many
    /// @param repetition the parts of one, in order; never empty
    record WorkSet(Spot spot, Unit unit, Range count, List<RepPhase> repetition) implements Step {
        public WorkSet {
            repetition = List.copyOf(repetition);
        }

        @Override
        public Duration least() {
            return sum(repetition.stream().map(RepPhase::least).toList()).multipliedBy(count.least());
        }

        @Override
        public Duration greatest() {
            return sum(repetition.stream().map(RepPhase::greatest).toList()).multipliedBy(count.greatest());
        }

        private static Duration sum(List<Duration> durations) {
            return durations.stream().reduce(Duration.ZERO, Duration::plus);
        }
    }

    /// A rest with its window.
    ///
    /// @param spot the set it follows; optional when the set after it is
    /// @param window ready from the least, over at the greatest
    /// @param kind what it stands between
    record Rest(Spot spot, TimeRange window, RestKind kind) implements Step {
        @Override
        public Duration least() {
            return window.least();
        }

        @Override
        public Duration greatest() {
            return window.greatest();
        }
    }

    /// What a rest stands between.
    enum RestKind {
        /// The two sides of a set.
        SIDES,
        /// Two sets, two rounds, or the last set of one block and the next block.
        SETS
    }
}
