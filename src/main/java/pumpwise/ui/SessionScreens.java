package pumpwise.ui;

import org.jspecify.annotations.Nullable;
import pumpwise.platform.awake.SessionScreenAwake;
import pumpwise.storage.session.SessionFiles;
import pumpwise.ui.common.CurrentSettings;
import pumpwise.ui.common.Destination;
import pumpwise.ui.settings.SettingsViewModel;
import pumpwise.ui.shell.ShellViewModel;
import pumpwise.ui.task.Task;
import pumpwise.ui.train.TrainStage;
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

    /// Keeps the screen on while a session runs, unless it is idle for long.
    void keepAwake(TrainViewModel training) {
        SessionScreenAwake screen = new SessionScreenAwake(services.awake(), this::inBackground, services.timing().session());
        training.stageProperty().subscribe(stage -> screen.setRunning(stage == TrainStage.RUNNING));
        training.running().idleProperty().subscribe(screen::setIdle);
    }

    private void inBackground(Runnable work) {
        services.tasks().run(Task.of(() -> {
                    work.run();
                    return work;
                }));
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
