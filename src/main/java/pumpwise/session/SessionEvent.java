package pumpwise.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pumpwise.session.plan.Side;

/// Something that happened in a session at one instant.
///
/// @param at the deadline itself, however late the session was asked
/// @param kind what happened
/// @param step index of the step in the plan; for a change of the plan, the step that was running
/// @param figure the repetition counted from 1, the seconds left of a countdown, the repetitions of an ended
///     set; 0 if the kind has no figure
/// @param side the side it is for; null for both
public record SessionEvent(Instant at, Kind kind, int step, int figure, @Nullable Side side) {

    /// What can happen.
    public enum Kind {
        GET_READY("get-ready"),
        SET_START("set-start"),
        LIFT("lift"),
        HOLD("hold"),
        LOWER("lower"),
        /// A lift, hold, lower or step is over.
        PHASE_END("phase-end"),
        /// A repetition or step is done; the figure counts it.
        REP("rep"),
        /// The minimum of the set is reached, and more are planned.
        MIN_REPS_REACHED("enough"),
        /// A set is over; the figure is what was counted.
        SET_END("set-end"),
        REST_START("rest-start"),
        /// The minimum of a rest: ready when you are.
        REST_READY("rest-ready"),
        /// The maximum of a rest that waits for a key: go.
        REST_OVER("rest-over"),
        REST_END("rest-end"),
        /// The other side is next.
        SWITCH_SIDE("switch-side"),
        TIMED_START("timed-start"),
        /// The minimum of a timed item is reached, and more is planned.
        MIN_TIME_REACHED("timed-enough"),
        TIMED_END("timed-end"),
        /// Whole seconds left, 3 to 1; the figure says how many.
        COUNTDOWN("countdown"),
        PAUSED("paused"),
        RESUMED("resumed"),
        /// Half of a rest or timed item of a minute or longer is over, and its minimum is not reached yet; the figure
        /// is the seconds left.
        HALF_TIME("half-time"),
        /// An optional set, with the rest before it, was left out.
        LEFT_OUT("left-out"),
        /// A block was postponed.
        PUT_OFF("put-off"),
        /// The remaining sets of an item are done with another exercise.
        SWAPPED("swapped"),
        /// An exercise was stopped because it hurts.
        HURT("hurt"),
        /// A set was added.
        SET_ADDED("set-added"),
        /// Going back or skipping was undone.
        UNDONE("undone"),
        DONE("done");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /// Kebab-case and stable: the command line prints it.
        public String id() {
            return id;
        }
    }
}
