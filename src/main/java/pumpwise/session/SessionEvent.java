package pumpwise.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pumpwise.session.plan.Side;

/// An event of a session at one instant.
///
/// @param at the deadline itself, however late the session was advanced
/// @param kind what happened
/// @param step index of the step in the plan; for a change of the plan, the current step
/// @param number the number of the rep counted from 1, the seconds left of a countdown, or the reps of a completed set;
/// 0 for other kinds
/// @param side the side it is for; null for both
public record SessionEvent(Instant at, Kind kind, int step, int number, @Nullable Side side) {

    /// The kinds of events.
    public enum Kind {
        GET_READY("get-ready"),
        SET_START("set-start"),
        LIFT("lift"),
        HOLD("hold"),
        LOWER("lower"),
        /// A lift, hold, lower or step is over.
        PHASE_END("phase-end"),
        /// A rep or step is done; the number counts it.
        REP("rep"),
        /// The minimum of the set is reached, and more are planned.
        MIN_REPS_REACHED("enough"),
        /// A set is over; the number is its reps or steps.
        SET_END("set-end"),
        REST_START("rest-start"),
        /// The minimum of a rest is over.
        REST_READY("rest-ready"),
        /// The maximum of a rest that waits for a key is over.
        REST_OVER("rest-over"),
        REST_END("rest-end"),
        /// The other side is next.
        SWITCH_SIDE("switch-side"),
        TIMED_START("timed-start"),
        /// The minimum of a timed item is reached, and its maximum is not.
        MIN_TIME_REACHED("timed-enough"),
        TIMED_END("timed-end"),
        /// One of the last whole seconds, 3 to 1; the number says which.
        COUNTDOWN("countdown"),
        PAUSED("paused"),
        RESUMED("resumed"),
        /// Half of a rest or timed item of a minute or longer is over, and its minimum is not reached yet; the number
        /// is the seconds left.
        HALF_TIME("half-time"),
        /// An optional set was skipped, with the rest before it.
        OPTIONAL_SKIPPED("left-out"),
        /// A block was postponed.
        POSTPONED("put-off"),
        /// The remaining sets of an item were replaced with another exercise.
        SWAPPED("swapped"),
        /// An exercise was stopped because it hurt.
        STOPPED_FOR_PAIN("hurt"),
        /// A set was added.
        SET_ADDED("set-added"),
        /// Going back or skipping was undone.
        UNDONE("undone"),
        DONE("done");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /// The kebab-case id, which the command line prints and which never changes.
        public String id() {
            return id;
        }
    }
}
