package pumpwise.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pumpwise.session.plan.Side;

/// Something that happened in a session at one instant.
///
/// @param at when: the deadline itself, however late somebody asked
/// @param kind what
/// @param step index of the step in the plan; of what changes the plan, the step at which that was told
/// @param figure the repetition counted from 1, the seconds left of a countdown, the repetitions of an ended
///     set; 0 where the kind has no figure
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
        /// The least repetitions of the set are reached, and more are planned.
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
        /// The least time is reached, and more is planned.
        MIN_TIME_REACHED("timed-enough"),
        TIMED_END("timed-end"),
        /// So many whole seconds are left; the figure says how many, 3 to 1.
        COUNTDOWN("countdown"),
        PAUSED("paused"),
        RESUMED("resumed"),
        /// Half of a rest or of a timed item is over that is planned for a minute or longer, and it is not enough
        /// yet; the figure is the seconds that are left.
        HALF_TIME("half-time"),
        /// An optional set, with the rest before it, was left out.
        LEFT_OUT("left-out"),
        /// A block was put off to later.
        PUT_OFF("put-off"),
        /// What is left of an item is done with another exercise.
        SWAPPED("swapped"),
        /// An exercise was ended because it hurts.
        HURT("hurt"),
        /// There is one set more.
        SET_ADDED("set-added"),
        DONE("done");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /// Kebab-case, stable: it stands in what the command line prints.
        public String id() {
            return id;
        }
    }
}
