package pumpwise.session.plan;

import java.time.Duration;
import java.util.List;
import pumpwise.catalog.Unit;
import pumpwise.routine.Range;
import pumpwise.routine.TimeRange;

/// One step of a session, such as a set or a rest.
public sealed interface Step {

    /// The position of the step: for a get-ready that of the next effort, for a rest that of the set before it.
    SetPosition position();

    /// The minimum planned duration.
    Duration least();

    /// The maximum planned duration.
    Duration greatest();

    /// A copy at another position.
    Step withPosition(SetPosition other);

    /// Whether the step is a set or timed work.
    default boolean isEffort() {
        return this instanceof WorkSet || this instanceof TimedWork;
    }

    /// The known loads of an effort; none for other steps.
    default Loads loads() {
        return Loads.NONE;
    }

    /// A copy with other known loads; other steps than efforts stay the same.
    default Step withLoads(Loads other) {
        return this;
    }

    /// A countdown to get into position.
    ///
    /// @param position the effort that follows
    /// @param length its length
    /// @param switchesSide whether it is for changing sides
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

    /// An effort that is done for a time.
    ///
    /// @param position its position
    /// @param time the user can end it from the minimum on, and it ends by itself at the maximum
    /// @param loads its known loads
    record TimedWork(SetPosition position, TimeRange time, Loads loads) implements Step {
        /// A timed effort without a known load.
        public TimedWork(SetPosition position, TimeRange time) {
            this(position, time, Loads.NONE);
        }

        @Override
        public TimedWork withPosition(SetPosition other) {
            return new TimedWork(other, time, loads);
        }

        @Override
        public TimedWork withLoads(Loads other) {
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
    /// @param position its position
    /// @param unit reps or steps
    /// @param count the planned number
    /// @param phases the phases of one rep, in order; never empty
    /// @param loads its known loads
    record WorkSet(SetPosition position, Unit unit, Range count, List<RepPhase> phases, Loads loads) implements Step {
        /// @throws IllegalArgumentException if a rep has no phases
        public WorkSet {
            phases = List.copyOf(phases);
            if (phases.isEmpty()) {
                throw new IllegalArgumentException("a rep has phases");
            }
        }

        /// A set without a known load.
        public WorkSet(SetPosition position, Unit unit, Range count, List<RepPhase> phases) {
            this(position, unit, count, phases, Loads.NONE);
        }

        @Override
        public WorkSet withPosition(SetPosition other) {
            return new WorkSet(other, unit, count, phases, loads);
        }

        @Override
        public WorkSet withLoads(Loads other) {
            return new WorkSet(position, unit, count, phases, other);
        }

        @Override
        public Duration least() {
            long millis = 0;
            for (RepPhase part : phases) {
                millis += part.least().toMillis();
            }
            return Duration.ofMillis(millis * count.least());
        }

        @Override
        public Duration greatest() {
            long millis = 0;
            for (RepPhase part : phases) {
                millis += part.greatest().toMillis();
            }
            return Duration.ofMillis(millis * count.greatest());
        }

        /// The part of it that is held at the peak.
        public DurationRange held() {
            long least = 0;
            long greatest = 0;
            for (RepPhase part : phases) {
                if (part.phase() == Phase.HOLD) {
                    least += part.least().toMillis();
                    greatest += part.greatest().toMillis();
                }
            }
            return DurationRange.ofMillis(least * count.least(), greatest * count.greatest());
        }
    }

    /// A rest.
    ///
    /// @param position the set before it; optional when the set after it is
    /// @param window ready from the minimum on, over at the maximum
    /// @param kind what it separates
    record Rest(SetPosition position, TimeRange window, RestKind kind) implements Step {
        @Override
        public Rest withPosition(SetPosition other) {
            return new Rest(other, window, kind);
        }

        /// Whether the rest separates two sets, rather than the sides of one.
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

    /// What a rest separates.
    enum RestKind {
        /// The two sides of a set.
        SIDES,
        /// Two sets, two rounds, or the last set of one block and the next block.
        SETS
    }
}
