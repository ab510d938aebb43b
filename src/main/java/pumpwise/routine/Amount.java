package pumpwise.routine;

import pumpwise.catalog.Unit;

/// How much of an exercise is done in a set. Reps and steps are per side.
public sealed interface Amount {

    /// The unit it is counted in. It must be the unit of the exercise.
    Unit unit();

    /// A number of reps.
    record Reps(Range count) implements Amount {
        @Override
        public Unit unit() {
            return Unit.REPS;
        }
    }

    /// A number of steps.
    record Steps(Range count) implements Amount {
        @Override
        public Unit unit() {
            return Unit.STEPS;
        }
    }

    /// A length of time, of which the maximum is above zero.
    record Time(TimeRange time) implements Amount {
        /// @throws IllegalArgumentException if the maximum is zero
        public Time {
            if (time.isZero()) {
                throw new IllegalArgumentException("a timed item takes time");
            }
        }

        @Override
        public Unit unit() {
            return Unit.SECONDS;
        }
    }
}
