package pumpwise.ui.progress.part;

import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Load;
import pumpwise.rules.RuleId;
import pumpwise.ui.common.CurrentSettings;

/// The preferences of the Progress screen in the settings.
///
/// @param settings the settings
public record SavedPreferences(CurrentSettings settings) implements ProgressPreferences {

    @Override
    public int goal() {
        return settings.get().progress().goal();
    }

    @Override
    public DayOfWeek weekStart() {
        return settings.get().progress().weekStart().day(Locale.getDefault());
    }

    @Override
    public Map<String, Load.Weight> increments() {
        return settings.get().progress().loadSteps();
    }

    @Override
    public void changeIncrement(String exercise, Load.@Nullable Weight step) {
        settings.change(old -> old.withProgress(it -> it.withLoadStep(exercise, step)));
    }

    @Override
    public Set<RuleId> rulesOff() {
        return settings.get().progress().rulesOff();
    }

    @Override
    public void switchRule(RuleId rule, boolean on) {
        settings.change(old -> old.withProgress(it -> it.withRule(rule, on)));
    }
}
