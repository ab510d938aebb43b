package pumpwise.session.plan;

import java.time.Duration;
import java.util.List;
import pumpwise.catalog.Unit;
import pumpwise.routine.Range;
import pumpwise.routine.TimeRange;

/// One thing a session leads through before the next begins.
public sealed interface Step {

    /// Where it belongs: for a get-ready what it prepares, for a rest the set it follows.
    SetPosition position();

    /// The shortest it is planned to take.
    Duration least();

    /// The longest it is planned to take.
    Duration greatest();

    /// The same somewhere else.
    Step withPosition(SetPosition other);

    /// Whether something is performed in it, rather than waited for.
    default boolean isEffort() {
        return this instanceof WorkSet || this instanceof TimedWork;
    }

    /// What the log of an effort begins with; nothing for steps that are no effort.
    default LoadAndEffort usual() {
        return LoadAndEffort.NOTHING;
    }

    /// A moment to get into position.
    ///
    /// @param position what it prepares
    /// @param length how long it is
    /// @param switchesSide whether it stands between the two sides of a set
    record GetReady(SetPosition position, Duration length, boolean switchesSide) implements Step {
        @Override
        public GetReady withPosition(SetPosition other) {
            return new GetReady(other, length, switchesSide);
        }

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
    /// @param position where it belongs
    /// @param time it may be ended from the least, and ends by itself at the greatest
    /// @param usual what its log begins with
    record TimedWork(SetPosition position, TimeRange time, LoadAndEffort usual) implements Step {
        /// Of which nothing is known yet.
        public TimedWork(SetPosition position, TimeRange time) {
            this(position, time, LoadAndEffort.NOTHING);
        }

        @Override
        public TimedWork withPosition(SetPosition other) {
            return new TimedWork(other, time, usual);
        }

        /// With another beginning of its log.
        public TimedWork withUsual(LoadAndEffort other) {
            return new TimedWork(position, time, other);
        }

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
    /// @param position where it belongs
    /// @param unit repetitions or steps
    /// @param count how many
    /// @param repetition the parts of one, in order; never empty
    /// @param usual what its log begins with
    record WorkSet(SetPosition position, Unit unit, Range count, List<RepPhase> repetition, LoadAndEffort usual) implements Step {
        /// @throws IllegalArgumentException if a repetition has no parts
        public WorkSet {
            repetition = List.copyOf(repetition);
            if (repetition.isEmpty()) {
                throw new IllegalArgumentException("a repetition has parts");
            }
        }

        /// Of which nothing is known yet.
        public WorkSet(SetPosition position, Unit unit, Range count, List<RepPhase> repetition) {
            this(position, unit, count, repetition, LoadAndEffort.NOTHING);
        }

        @Override
        public WorkSet withPosition(SetPosition other) {
            return new WorkSet(other, unit, count, repetition, usual);
        }

        /// With another beginning of its log.
        public WorkSet withUsual(LoadAndEffort other) {
            return new WorkSet(position, unit, count, repetition, other);
        }

        @Override
        public Duration least() {
            long millis = 0;
            for (RepPhase part : repetition) {
                millis += part.least().toMillis();
            }
            return Duration.ofMillis(millis * count.least());
        }

        @Override
        public Duration greatest() {
            long millis = 0;
            for (RepPhase part : repetition) {
                millis += part.greatest().toMillis();
            }
            return Duration.ofMillis(millis * count.greatest());
        }
    }

    /// A rest with its window.
    ///
    /// @param position the set it follows; optional when the set after it is
    /// @param window ready from the least, over at the greatest
    /// @param kind what it stands between
    record Rest(SetPosition position, TimeRange window, RestKind kind) implements Step {
        @Override
        public Rest withPosition(SetPosition other) {
            return new Rest(other, window, kind);
        }

        /// Whether it stands between two sets, and not between the sides of one.
        public boolean isBetweenSets() {
            return kind == RestKind.SETS;
        }

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
