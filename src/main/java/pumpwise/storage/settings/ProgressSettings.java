package pumpwise.storage.settings;

import java.time.DayOfWeek;
import java.time.temporal.WeekFields;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Load.Weight;
import pumpwise.rules.RuleId;

/// How progress is measured and shown, and what the Progress screen remembers.
///
/// @param view the name of the view that was used last; null for the first one
/// @param goal the days of training a week that count for the streak, 0 to [#MAX_GOAL]; 0 for no goal
/// @param weekStart the day on which weeks begin
/// @param lastTime when the results of last time are shown during a session
/// @param rulesOff the rules about the log that are switched off for all routines
/// @param loadSteps the user's own increments of loads, by exercise; each is more than nothing
public record ProgressSettings(
        @Nullable String view,
        int goal,
        WeekStart weekStart,
        LastTimeShown lastTime,
        Set<RuleId> rulesOff,
        SortedMap<String, Weight> loadSteps) {

    /// Every day.
    public static final int MAX_GOAL = 7;

    /// The defaults.
    public static final ProgressSettings DEFAULT =
            new ProgressSettings(null, 2, WeekStart.SYSTEM, LastTimeShown.ALWAYS, Set.of(), new TreeMap<>());

    public ProgressSettings {
        goal = Math.clamp(goal, 0, MAX_GOAL);
        EnumSet<RuleId> off = EnumSet.noneOf(RuleId.class);
        off.addAll(rulesOff);
        off.removeIf(rule -> !rule.needsLog());
        rulesOff = Collections.unmodifiableSet(off);
        SortedMap<String, Weight> steps = new TreeMap<>(loadSteps);
        steps.values().removeIf(step -> step.amount().signum() == 0);
        loadSteps = Collections.unmodifiableSortedMap(steps);
    }

    /// A copy with another view as the last one.
    public ProgressSettings withView(String other) {
        return new ProgressSettings(other, goal, weekStart, lastTime, rulesOff, loadSteps);
    }

    /// A copy with another goal, clamped to 0 to [#MAX_GOAL].
    public ProgressSettings withGoal(int other) {
        return new ProgressSettings(view, other, weekStart, lastTime, rulesOff, loadSteps);
    }

    /// A copy with another day on which weeks begin.
    public ProgressSettings withWeekStart(WeekStart other) {
        return new ProgressSettings(view, goal, other, lastTime, rulesOff, loadSteps);
    }

    /// A copy with another choice of when the results of last time are shown.
    public ProgressSettings withLastTime(LastTimeShown other) {
        return new ProgressSettings(view, goal, weekStart, other, rulesOff, loadSteps);
    }

    /// A copy with a rule about the log on or off.
    public ProgressSettings withRule(RuleId rule, boolean on) {
        EnumSet<RuleId> off = EnumSet.noneOf(RuleId.class);
        off.addAll(rulesOff);
        if (on) {
            off.remove(rule);
        } else {
            off.add(rule);
        }
        return new ProgressSettings(view, goal, weekStart, lastTime, off, loadSteps);
    }

    /// A copy with another increment of an exercise.
    ///
    /// @param step null for the usual one
    public ProgressSettings withLoadStep(String exercise, @Nullable Weight step) {
        SortedMap<String, Weight> steps = new TreeMap<>(loadSteps);
        if (step == null) {
            steps.remove(exercise);
        } else {
            steps.put(exercise, step);
        }
        return new ProgressSettings(view, goal, weekStart, lastTime, rulesOff, steps);
    }

    /// The day on which weeks begin.
    public enum WeekStart {
        /// As usual in the user's country.
        SYSTEM,
        MONDAY,
        SUNDAY,
        SATURDAY;

        /// The day.
        ///
        /// @param user the locale of the operating system
        public DayOfWeek day(Locale user) {
            return switch (this) {
                case SYSTEM -> WeekFields.of(user).getFirstDayOfWeek();
                case MONDAY -> DayOfWeek.MONDAY;
                case SUNDAY -> DayOfWeek.SUNDAY;
                case SATURDAY -> DayOfWeek.SATURDAY;
            };
        }
    }

    /// When the results of last time are shown during a session.
    public enum LastTimeShown {
        ALWAYS,
        RESTS,
        NEVER
    }
}
