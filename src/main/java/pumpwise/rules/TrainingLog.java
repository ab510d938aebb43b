package pumpwise.rules;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import pumpwise.catalog.Muscle;

/// What the rules need to know of the log and of the plan, in plain numbers.
///
/// @param today the current day
/// @param newestFirst the sessions with work, newest first; those of the last 60 days and at least the last few
/// @param plan the session that is planned
public record TrainingLog(LocalDate today, List<TrainedSession> newestFirst, PlannedSession plan) {

    public TrainingLog {
        newestFirst = List.copyOf(newestFirst);
    }

    /// The sessions of the last days, newest first.
    ///
    /// @param days 1 for today only
    public List<TrainedSession> last(int days) {
        LocalDate first = today.minusDays(days - 1L);
        return newestFirst.stream().filter(it -> !it.day().isBefore(first)).toList();
    }

    /// A session that is planned.
    ///
    /// @param routine its name
    /// @param greatestLength its length with all optional sets and every maximum
    /// @param leastSets the hard sets of each muscle without the optional ones
    /// @param greatestSets the hard sets of each muscle with the optional ones
    public record PlannedSession(
            String routine,
            Duration greatestLength,
            Map<Muscle, Double> leastSets,
            Map<Muscle, Double> greatestSets) {

        public PlannedSession {
            leastSets = Map.copyOf(leastSets);
            greatestSets = Map.copyOf(greatestSets);
        }

        /// The hard sets of a muscle without the optional ones.
        public double least(Muscle muscle) {
            return leastSets.getOrDefault(muscle, 0.0);
        }
    }

    /// A session that was done.
    ///
    /// @param routine its name
    /// @param day its day
    /// @param length its length
    /// @param hardSets the hard sets of each muscle
    /// @param heavySets the heavy sets of compound exercises for gluteus maximus
    /// @param comparable the exercises that can be compared with the sessions before
    /// @param worse how many of them were clearly worse
    /// @param efforts the number of sets with an effort
    /// @param medianEffort the median of these efforts; 0 without any
    public record TrainedSession(
            String routine,
            LocalDate day,
            Duration length,
            Map<Muscle, Double> hardSets,
            int heavySets,
            int comparable,
            int worse,
            int efforts,
            double medianEffort) {

        private static final Duration LONGEST = Duration.ofHours(5);

        public TrainedSession {
            hardSets = Map.copyOf(hardSets);
        }

        /// Whether it is so long that it was not ended when the training was over. Its length then says nothing.
        public boolean wasLeftOpen() {
            return length.compareTo(LONGEST) > 0;
        }

        /// The same session as a plan, as if it were done again.
        public PlannedSession repeated() {
            return new PlannedSession(routine, wasLeftOpen() ? Duration.ZERO : length, hardSets, hardSets);
        }

        /// The hard sets of a muscle.
        public double sets(Muscle muscle) {
            return hardSets.getOrDefault(muscle, 0.0);
        }
    }
}
