package pumpwise.ui.settings;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import pumpwise.rules.RuleId;
import pumpwise.storage.settings.ProgressSettings.LastTimeShown;
import pumpwise.storage.settings.ProgressSettings.WeekStart;
import pumpwise.ui.common.CurrentSettings;

/// How progress is measured and shown, as properties.
public final class ProgressSettingsViewModel {

    private final ObjectProperty<Integer> goal;
    private final ObjectProperty<WeekStart> weekStart;
    private final ObjectProperty<LastTimeShown> lastTime;
    private final Map<RuleId, ObjectProperty<Boolean>> rules = new EnumMap<>(RuleId.class);

    ProgressSettingsViewModel(CurrentSettings settings) {
        SettingProperties properties = new SettingProperties(settings);
        goal = properties.of(it -> it.progress().goal(), (it, now) -> it.withProgress(part -> part.withGoal(now)));
        weekStart = properties.of(
                it -> it.progress().weekStart(), (it, now) -> it.withProgress(part -> part.withWeekStart(now)));
        lastTime = properties.of(
                it -> it.progress().lastTime(), (it, now) -> it.withProgress(part -> part.withLastTime(now)));
        for (RuleId rule : RuleId.ofLog()) {
            rules.put(
                    rule,
                    properties.of(
                            it -> !it.progress().rulesOff().contains(rule),
                            (it, now) -> it.withProgress(part -> part.withRule(rule, now))));
        }
    }

    /// The days of training a week that are wanted, 0 to 7; 0 for no goal.
    public ObjectProperty<Integer> goalProperty() {
        return goal;
    }

    /// The day on which weeks begin.
    public ObjectProperty<WeekStart> weekStartProperty() {
        return weekStart;
    }

    /// When the results of last time are shown during a session.
    public ObjectProperty<LastTimeShown> lastTimeProperty() {
        return lastTime;
    }

    /// Whether a rule about the log is on.
    public ObjectProperty<Boolean> ruleProperty(RuleId rule) {
        return Objects.requireNonNull(rules.get(rule));
    }
}
