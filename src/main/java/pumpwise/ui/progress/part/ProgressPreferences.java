package pumpwise.ui.progress.part;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Load;
import pumpwise.rules.RuleId;

/// What the user wants of the Progress screen.
public interface ProgressPreferences {

    /// The days per week that the user wants to train; 0 for no goal.
    int goal();

    /// The day on which weeks begin.
    DayOfWeek weekStart();

    /// The user's own increments of loads, by exercise.
    Map<String, Load.Weight> increments();

    /// Changes the user's own increment of an exercise.
    ///
    /// @param step null for the usual one
    void changeIncrement(String exercise, Load.@Nullable Weight step);

    /// The rules that are switched off for all routines.
    Set<RuleId> rulesOff();

    /// Switches a rule on or off for all routines.
    void switchRule(RuleId rule, boolean on);
}
