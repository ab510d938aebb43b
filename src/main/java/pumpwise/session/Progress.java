package pumpwise.session;

import java.time.Duration;
import java.time.Instant;

/// The progress of the current step, as instants that only commands move.
public sealed interface Progress {

    /// When the step started, moved by every pause since then.
    Instant start();

    /// A copy with every instant moved by `by`.
    Progress movedBy(Duration by);

    /// The progress of a get-ready, a rest or a timed item.
    ///
    /// @param start when it started
    /// @param leastAt when its minimum is reached
    /// @param greatestAt when its maximum is reached
    /// @param held whether the next step waits for a key, because the user was away
    record Clock(Instant start, Instant leastAt, Instant greatestAt, boolean held) implements Progress {

        /// A copy whose next step waits for a key.
        Clock hold() {
            return new Clock(start, leastAt, greatestAt, true);
        }

        @Override
        public Clock movedBy(Duration by) {
            return new Clock(start.plus(by), leastAt.plus(by), greatestAt.plus(by), held);
        }
    }

    /// The progress of a set that the tempo guides.
    ///
    /// @param start when it started
    /// @param reps the number of completed reps or steps
    /// @param phase index of the running phase of the rep
    /// @param phaseStart when the phase started
    /// @param phaseEnd when the phase ends
    record Guided(Instant start, int reps, int phase, Instant phaseStart, Instant phaseEnd) implements Progress {
        @Override
        public Guided movedBy(Duration by) {
            return new Guided(start.plus(by), reps, phase, phaseStart.plus(by), phaseEnd.plus(by));
        }
    }

    /// The progress of a set at the user's own pace, which ends on a key.
    record Free(Instant start) implements Progress {
        @Override
        public Free movedBy(Duration by) {
            return new Free(start.plus(by));
        }
    }

    /// The end of the session.
    record Over(Instant start) implements Progress {
        @Override
        public Over movedBy(Duration by) {
            return this;
        }
    }
}
