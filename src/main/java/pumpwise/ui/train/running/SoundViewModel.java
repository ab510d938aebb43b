package pumpwise.ui.train.running;

import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import pumpwise.cue.Speaker;
import pumpwise.storage.settings.Settings;
import pumpwise.storage.settings.SoundSettings;
import pumpwise.ui.common.CurrentSettings;
import pumpwise.words.Words;

/// Whether a session can be heard, and why not.
public final class SoundViewModel {

    private final Words words;
    private final Speaker speaker;
    private final CurrentSettings settings;
    private final ReadOnlyBooleanWrapper muted = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper silence = new ReadOnlyStringWrapper("");

    public SoundViewModel(Words words, Speaker speaker, CurrentSettings settings, Executor window) {
        this.words = words;
        this.speaker = speaker;
        this.settings = settings;
        settings.valueProperty().subscribe(this::follow);
        speaker.addFailureListener(() -> window.execute(this::refresh));
        refresh();
    }

    /// Whether the user has muted the sound.
    public ReadOnlyBooleanProperty mutedProperty() {
        return muted.getReadOnlyProperty();
    }

    /// Why there is no sound although it is on; empty if there is.
    public ReadOnlyStringProperty silenceProperty() {
        return silence.getReadOnlyProperty();
    }

    /// Mutes or unmutes the sound.
    public void toggle() {
        settings.change(old -> old.withSound(it -> it.withOn(!it.on())));
    }

    private void follow(Settings now) {
        speaker.setVolume(now.sound().volume());
        if (speaker.isMuted() == now.sound().on()) {
            speaker.setMuted(!now.sound().on());
            if (now.sound().on()) {
                speaker.tryAgain();
            }
        }
        refresh();
    }

    /// Updates the state from the speaker.
    public void refresh() {
        muted.set(speaker.isMuted());
        silence.set(speaker.failure()
                .filter(_ -> !speaker.isMuted())
                .map(why -> switch (why) {
                    case NO_DEVICE -> "train.silence.no-device";
                    case DEVICE_BUSY -> "train.silence.device-busy";
                    case DEVICE_FAILED -> "train.silence.device-failed";
                })
                .map(words::text)
                .map(why -> isSeen() ? words.text("train.silence.seen", why) : why)
                .orElse(""));
    }

    private boolean isSeen() {
        return settings.get().sound().flash() != SoundSettings.Flash.NEVER;
    }
}
