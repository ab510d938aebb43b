package pumpwise.ui.train.live;

import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import pumpwise.catalog.Equipment;
import pumpwise.routine.WeightUnit;
import pumpwise.storage.settings.ProgressSettings.LastTimeShown;
import pumpwise.ui.common.CurrentSettings;

/// The current settings for sessions.
///
/// @param unit the weight unit
/// @param available the available equipment; empty for everything
/// @param getReady the time to change the side or the exercise
/// @param lastTime when the results of last time are shown
public record TrainingPreferences(
        Supplier<WeightUnit> unit,
        Supplier<Set<Equipment>> available,
        Supplier<Duration> getReady,
        Supplier<LastTimeShown> lastTime) {

    public static TrainingPreferences of(CurrentSettings settings) {
        return new TrainingPreferences(
                () -> settings.get().training().unit(),
                () -> settings.get().planning().equipment(),
                () -> Duration.ofSeconds(settings.get().training().getReadySeconds()),
                () -> settings.get().progress().lastTime());
    }
}
