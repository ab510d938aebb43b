package pumpwise.ui;

import org.jspecify.annotations.Nullable;
import pumpwise.storage.session.SessionFiles;
import pumpwise.ui.common.CurrentSettings;
import pumpwise.ui.common.Destination;
import pumpwise.ui.settings.SettingsViewModel;
import pumpwise.ui.shell.ShellViewModel;
import pumpwise.ui.train.TrainViewModel;
import pumpwise.words.Words;

/// Creates the view-models of sessions and of the settings, which share their sounds.
record SessionScreens(Words words, AppServices services, ShellViewModel shell, CurrentSettings settings) {

    /// The state of sessions.
    TrainViewModel training(SessionFiles sessions, SharedLog log) {
        return new TrainViewModel(
                words,
                services.timing(),
                sessions,
                services.speaker(),
                services.voice(),
                settings,
                log,
                shell,
                () -> shell.show(Destination.PLAN));
    }

    /// The settings.
    ///
    /// @param openFolder opens the user's folder in the file manager; null if the system has none
    SettingsViewModel settings(TrainViewModel training, @Nullable Runnable openFolder) {
        SettingsViewModel.SoundServices sounds = new SettingsViewModel.SoundServices(
                services.speaker(),
                training.running().sound().silenceProperty(),
                services.voice(),
                services.timing().window());
        return new SettingsViewModel(words, settings, sounds, services.home().folder(), openFolder);
    }
}
