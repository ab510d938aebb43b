package pumpwise.ui.settings;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import pumpwise.cue.Speaker;
import pumpwise.cue.Tone;
import pumpwise.cue.Voice;
import pumpwise.routine.WeightUnit;
import pumpwise.storage.settings.Settings.Look;
import pumpwise.storage.settings.Settings.Theme;
import pumpwise.storage.settings.SoundSettings.Coaching;
import pumpwise.storage.settings.SoundSettings.Counting;
import pumpwise.storage.settings.SoundSettings.Flash;
import pumpwise.ui.common.CurrentSettings;
import pumpwise.words.Words;

/// The settings as properties. Every change takes effect immediately and is saved.
public final class SettingsViewModel {

    private static final int TEXT_SIZE_STEP = 10;

    private final Words words;
    private final SoundServices services;
    private final KeysViewModel keys;
    private final ProgressSettingsViewModel progress;
    private final Path folder;
    private final @Nullable Runnable openFolder;
    private final ReadOnlyStringWrapper lack = new ReadOnlyStringWrapper("");
    private final ObjectProperty<Boolean> on;
    private final ObjectProperty<Integer> volume;
    private final ObjectProperty<Boolean> countdown;
    private final ObjectProperty<Boolean> spoken;
    private final ObjectProperty<Boolean> coached;
    private final ObjectProperty<Counting> counting;
    private final ObjectProperty<Flash> flash;
    private final ObjectProperty<Boolean> guided;
    private final ObjectProperty<Integer> getReadySeconds;
    private final ObjectProperty<Boolean> cautions;
    private final ObjectProperty<WeightUnit> unit;
    private final ObjectProperty<Theme> theme;
    private final ObjectProperty<Integer> textSize;

    /// The sound services of the settings.
    ///
    /// @param speaker plays tones
    /// @param silenceProperty why there is no sound although it is on; empty if there is
    /// @param voice speaks prompts
    /// @param window the UI thread
    public record SoundServices(Speaker speaker, ObservableValue<String> silenceProperty, Voice voice, Executor window) {}

    /// @param folder the user's data directory
    /// @param openFolder opens that folder in the file manager; null if there is none
    public SettingsViewModel(
            Words words, CurrentSettings settings, SoundServices services, Path folder, @Nullable Runnable openFolder) {
        this.words = words;
        this.services = services;
        this.folder = folder;
        this.openFolder = openFolder;
        keys = new KeysViewModel(words, settings);
        progress = new ProgressSettingsViewModel(settings);
        SettingProperties properties = new SettingProperties(settings);
        on = properties.of(it -> it.sound().on(), (it, now) -> it.withSound(sound -> sound.withOn(now)));
        volume = properties.of(it -> it.sound().volume(), (it, now) -> it.withSound(sound -> sound.withVolume(now)));
        countdown = properties.of(it -> it.sound().countdown(), (it, now) -> it.withSound(sound -> sound.withCountdown(now)));
        spoken = properties.of(it -> it.sound().spoken(), (it, now) -> it.withSound(sound -> sound.withSpoken(now)));
        coached = properties.of(
                it -> it.sound().coaching().on(),
                (it, now) -> it.withSound(sound -> sound.withCoaching(new Coaching(now, sound.coaching().counting()))));
        counting = properties.of(
                it -> it.sound().coaching().counting(),
                (it, now) -> it.withSound(sound -> sound.withCoaching(new Coaching(sound.coaching().on(), now))));
        flash = properties.of(it -> it.sound().flash(), (it, now) -> it.withSound(sound -> sound.withFlash(now)));
        guided = properties.of(it -> it.training().guided(), (it, now) -> it.withTraining(training -> training.withGuided(now)));
        getReadySeconds = properties.of(
                it -> it.training().getReadySeconds(),
                (it, now) -> it.withTraining(training -> training.withGetReadySeconds(now)));
        cautions = properties.of(it -> it.cautions().on(), (it, now) -> it.withCautions(cautions -> cautions.withOn(now)));
        unit = properties.of(it -> it.training().unit(), (it, now) -> it.withTraining(training -> training.withUnit(now)));
        theme = properties.of(it -> it.look().theme(), (it, now) -> it.withLook(look -> look.withTheme(now)));
        textSize = properties.of(it -> it.look().textSize(), (it, now) -> it.withLook(look -> look.withTextSize(now)));
        services.voice().addFailureListener(() -> services.window().execute(this::lookForVoice));
        lookForVoice();
    }

    /// Whether cues are played.
    public ObjectProperty<Boolean> onProperty() {
        return on;
    }

    /// The volume of cues, 0 to 100.
    public ObjectProperty<Integer> volumeProperty() {
        return volume;
    }

    /// Whether the last three seconds beep.
    public ObjectProperty<Boolean> countdownProperty() {
        return countdown;
    }

    /// Whether the next exercise is announced.
    public ObjectProperty<Boolean> spokenProperty() {
        return spoken;
    }

    /// Whether cues are spoken during sets.
    public ObjectProperty<Boolean> coachedProperty() {
        return coached;
    }

    /// The reps that are counted aloud.
    public ObjectProperty<Counting> countingProperty() {
        return counting;
    }

    /// When the screen flashes.
    public ObjectProperty<Flash> flashProperty() {
        return flash;
    }

    /// Whether new sessions are guided.
    public ObjectProperty<Boolean> guidedProperty() {
        return guided;
    }

    /// The seconds to change sides or exercises without a rest, 0 to 15.
    public ObjectProperty<Integer> getReadySecondsProperty() {
        return getReadySeconds;
    }

    /// Whether cautions are shown around sessions.
    public ObjectProperty<Boolean> cautionsProperty() {
        return cautions;
    }

    /// The weight unit.
    public ObjectProperty<WeightUnit> unitProperty() {
        return unit;
    }

    /// Light, dark, or that of the system.
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /// The text size, in percent of the default.
    public ReadOnlyProperty<Integer> textSizeProperty() {
        return textSize;
    }

    /// Makes text larger (1) or smaller (-1), within its limits.
    void stepTextSize(int by) {
        int step = Math.floorDiv(textSize.get(), TEXT_SIZE_STEP) + by;
        textSize.set(Math.clamp((long) step * TEXT_SIZE_STEP, Look.LEAST_TEXT_SIZE, Look.GREATEST_TEXT_SIZE));
    }

    /// The keys of a session.
    public KeysViewModel keys() {
        return keys;
    }

    /// How progress is measured and shown.
    public ProgressSettingsViewModel progress() {
        return progress;
    }

    /// Why there is no sound although it is on; empty if there is.
    public ObservableValue<String> silenceProperty() {
        return services.silenceProperty();
    }

    /// Why nothing can be announced; empty if there is a voice.
    public ReadOnlyStringProperty lackProperty() {
        return lack.getReadOnlyProperty();
    }

    /// The path of the user's data directory.
    public String folder() {
        return folder.toString();
    }

    /// Whether the system has a file manager.
    public boolean canOpenFolder() {
        return openFolder != null;
    }

    /// Opens the folder in the file manager.
    public void openFolder() {
        if (openFolder != null) {
            openFolder.run();
        }
    }

    /// Plays a tone at the current volume.
    public void test() {
        services.speaker().tryAgain();
        services.speaker().play(Tone.START);
    }

    private void lookForVoice() {
        lack.set(services.voice()
                .failure()
                .map(why -> switch (why) {
                    case NO_PROGRAM -> "settings.voice.no-program";
                    case PROGRAM_FAILED -> "settings.voice.program-failed";
                })
                .map(words::text)
                .orElse(""));
    }
}
