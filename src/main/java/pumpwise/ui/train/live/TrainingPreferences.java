package pumpwise.ui.train.live;

import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import pumpwise.catalog.Equipment;
import pumpwise.storage.settings.ProgressSettings.LastTimeShown;
import pumpwise.ui.common.CurrentSettings;

/// The current settings for sessions.
///
/// @param loads the settings for loads
/// @param available the available equipment; empty for everything
/// @param getReady the time to change the side or the exercise
/// @param lastTime when the results of last time are shown
public record TrainingPreferences(
        LoadPreferences loads,
        Supplier<Set<Equipment>> available,
        Supplier<Duration> getReady,
        Supplier<LastTimeShown> lastTime) {

    public static TrainingPreferences of(CurrentSettings settings) {
        return new TrainingPreferences(
                new LoadPreferences(
                        () -> settings.get().training().unit(), () -> settings.get().progress().loadSteps()),
                () -> settings.get().planning().equipment(),
                () -> Duration.ofSeconds(settings.get().training().getReadySeconds()),
                () -> settings.get().progress().lastTime());
    }
}
