package pumpwise.session;

import java.time.Duration;
import java.time.Instant;

/// How far the current step has come, as instants that only commands move.
public sealed interface Progress {

    /// When the step began, moved along by every pause since.
    Instant start();

    /// The same with every instant later by `by`.
    Progress movedBy(Duration by);

    /// A get-ready, a rest or a timed item.
    ///
    /// @param start when it began
    /// @param leastAt when its minimum is reached
    /// @param greatestAt when it is over
    /// @param held whether nothing follows without a key, because nobody was there
    record Clock(Instant start, Instant leastAt, Instant greatestAt, boolean held) implements Progress {

        /// The same, but nothing follows without a key.
        Clock hold() {
            return new Clock(start, leastAt, greatestAt, true);
        }

        @Override
        public Clock movedBy(Duration by) {
            return new Clock(start.plus(by), leastAt.plus(by), greatestAt.plus(by), held);
        }
    }

    /// A set guided by the tempo.
    ///
    /// @param start when it began
    /// @param reps how many repetitions or steps are done
    /// @param phase index of the running phase in the repetition
    /// @param phaseStart when that began
    /// @param phaseEnd when it is over
    record Guided(Instant start, int reps, int phase, Instant phaseStart, Instant phaseEnd) implements Progress {
        @Override
        public Guided movedBy(Duration by) {
            return new Guided(start.plus(by), reps, phase, phaseStart.plus(by), phaseEnd.plus(by));
        }
    }

    /// A set at the user's own pace, which ends on a key.
    record Free(Instant start) implements Progress {
        @Override
        public Free movedBy(Duration by) {
            return new Free(start.plus(by));
        }
    }

    /// The session is over.
    record Over(Instant start) implements Progress {
        @Override
        public Over movedBy(Duration by) {
            return this;
        }
    }
}
