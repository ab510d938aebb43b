package pumpwise.ui.progress;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Load;
import pumpwise.rules.RuleId;
import pumpwise.ui.progress.part.ProgressPreferences;

/// Preferences in memory: two days a week that begins on Monday.
public final class FixedPreferences implements ProgressPreferences {

    public int goal = 2;
    public final Map<String, Load.Weight> increments = new HashMap<>();
    public final Set<RuleId> off = EnumSet.noneOf(RuleId.class);

    @Override
    public int goal() {
        return goal;
    }

    @Override
    public DayOfWeek weekStart() {
        return DayOfWeek.MONDAY;
    }

    @Override
    public Map<String, Load.Weight> increments() {
        return increments;
    }

    @Override
    public void changeIncrement(String exercise, Load.@Nullable Weight step) {
        if (step == null) {
            increments.remove(exercise);
        } else {
            increments.put(exercise, step);
        }
    }

    @Override
    public Set<RuleId> rulesOff() {
        return off;
    }

    @Override
    public void switchRule(RuleId rule, boolean on) {
        if (on) {
            off.remove(rule);
        } else {
            off.add(rule);
        }
    }
}
