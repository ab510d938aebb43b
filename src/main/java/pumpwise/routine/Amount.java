package pumpwise.routine;

import pumpwise.catalog.Unit;

/// How much of an exercise makes a set. Repetitions and steps are per side.
public sealed interface Amount {

    /// The unit it is counted in; it has to be that of the exercise.
    Unit unit();

    /// So many repetitions.
    record Reps(Range count) implements Amount {
        @Override
        public Unit unit() {
            return Unit.REPS;
        }
    }

    /// So many steps.
    record Steps(Range count) implements Amount {
        @Override
        public Unit unit() {
            return Unit.STEPS;
        }
    }

    /// So long; a timed item has a greatest time above zero.
    record Time(TimeRange time) implements Amount {
        /// @throws IllegalArgumentException if the greatest time is zero
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
