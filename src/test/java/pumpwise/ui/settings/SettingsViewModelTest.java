package pumpwise.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import javafx.beans.property.SimpleStringProperty;
import org.junit.jupiter.api.Test;
import pumpwise.cue.Tone;
import pumpwise.cue.VoiceFailure;
import pumpwise.routine.WeightUnit;
import pumpwise.rules.RuleId;
import pumpwise.session.caution.CautionHistory;
import pumpwise.storage.settings.ProgressSettings;
import pumpwise.storage.settings.ProgressSettings.LastTimeShown;
import pumpwise.storage.settings.ProgressSettings.WeekStart;
import pumpwise.storage.settings.Settings;
import pumpwise.storage.settings.Settings.Theme;
import pumpwise.storage.settings.SoundSettings;
import pumpwise.storage.settings.SoundSettings.Flash;
import pumpwise.ui.common.CurrentSettings;
import pumpwise.ui.train.RecordingSpeaker;
import pumpwise.ui.train.RecordingVoice;
import pumpwise.words.Words;

class SettingsViewModelTest {

    private final List<Settings> kept = new ArrayList<>();
    private final CurrentSettings settings = new CurrentSettings(Settings.DEFAULT, kept::add);
    private final RecordingSpeaker speaker = new RecordingSpeaker();
    private final RecordingVoice voice = new RecordingVoice();
    private final CountDownLatch opened = new CountDownLatch(1);
    private final SettingsViewModel shown = new SettingsViewModel(
            Words.in(Locale.ENGLISH),
            settings,
            new SettingsViewModel.SoundServices(speaker, new SimpleStringProperty(""), voice, Runnable::run),
            Path.of("pumpwise"),
            opened::countDown);

    @Test
    void everythingThatIsSetHoldsAtOnceAndIsKept() {
        shown.onProperty().set(false);
        shown.volumeProperty().set(35);
        shown.countdownProperty().set(false);
        shown.spokenProperty().set(true);
        shown.coachedProperty().set(true);
        shown.countingProperty().set(SoundSettings.Counting.EVERY_FIFTH);
        shown.flashProperty().set(Flash.NEVER);
        shown.guidedProperty().set(false);
        shown.cautionsProperty().set(false);
        shown.unitProperty().set(WeightUnit.POUNDS);
        shown.themeProperty().set(Theme.DARK);
        shown.stepTextSize(1);
        shown.stepTextSize(1);

        assertThat(kept).hasSize(13);
        assertThat(kept.getLast())
                .isEqualTo(settings.get())
                .isEqualTo(new Settings(
                        new Settings.Look(Theme.DARK, 120, 100),
                        new SoundSettings(false, 35, false, true, Flash.NEVER, new SoundSettings.Coaching(true, SoundSettings.Counting.EVERY_FIFTH)),
                        new Settings.Training(false, WeightUnit.POUNDS, 5, new TreeMap<>()),
                        new Settings.Cautions(false, CautionHistory.NONE),
                        Settings.DEFAULT.planning(),
                        Settings.DEFAULT.progress(),
                        Settings.DEFAULT.window()));
    }

    @Test
    void friction24_textIsMadeLargerAndSmallerAsFarAsItGoes() {
        for (int step = 0; step < 9; step++) {
            shown.stepTextSize(1);
        }
        assertThat(shown.textSizeProperty().getValue()).isEqualTo(150);
        for (int step = 0; step < 9; step++) {
            shown.stepTextSize(-1);
        }
        assertThat(shown.textSizeProperty().getValue()).isEqualTo(90);

        settings.change(old -> old.withLook(it -> it.withTextSize(125)));
        shown.stepTextSize(1);
        assertThat(settings.get().look().textSize()).isEqualTo(130);
    }

    @Test
    void whatIsSetElsewhereShows() {
        settings.change(old -> old.withSound(it -> it.withOn(false).withVolume(10)));

        assertThat(shown.onProperty().get()).isFalse();
        assertThat(shown.volumeProperty().get()).isEqualTo(10);
        assertThat(kept).hasSize(1);
    }

    @Test
    void progressIsMeasuredAsTheUserWants() {
        ProgressSettingsViewModel progress = shown.progress();
        progress.goalProperty().set(3);
        progress.weekStartProperty().set(WeekStart.SUNDAY);
        progress.lastTimeProperty().set(LastTimeShown.RESTS);
        progress.ruleProperty(RuleId.HEAVY_DAYS).set(false);
        assertThat(kept).hasSize(4);
        assertThat(settings.get().progress())
                .isEqualTo(new ProgressSettings(
                        null, 3, WeekStart.SUNDAY, LastTimeShown.RESTS, Set.of(RuleId.HEAVY_DAYS), new TreeMap<>()));

        settings.change(it -> it.withProgress(part -> part.withRule(RuleId.HEAVY_DAYS, true)));
        assertThat(progress.ruleProperty(RuleId.HEAVY_DAYS).get()).isTrue();
    }

    @Test
    void theWeekStartsAsUsualInTheCountryOfTheUser() {
        assertThat(WeekStart.SYSTEM.day(Locale.GERMANY)).isEqualTo(DayOfWeek.MONDAY);
        assertThat(WeekStart.SYSTEM.day(Locale.US)).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(WeekStart.SATURDAY.day(Locale.US)).isEqualTo(DayOfWeek.SATURDAY);
    }

    @Test
    void theGetReadyTimeIsSet() {
        assertThat(shown.getReadySecondsProperty().get()).isEqualTo(5);

        shown.getReadySecondsProperty().set(0);
        assertThat(settings.get().training().getReadySeconds()).isZero();

        shown.getReadySecondsProperty().set(15);
        assertThat(settings.get().training().getReadySeconds()).isEqualTo(15);
    }

    @Test
    void friction1_7_theFolderIsOpened() {
        assertThat(shown.canOpenFolder()).isTrue();

        shown.openFolder();

        assertThat(opened.getCount()).isZero();
    }

    @Test
    void theTestToneIsHeard() {
        shown.test();
        assertThat(speaker.heard()).containsExactly(Tone.START);
    }

    @Test
    void withoutAVoiceItSaysWhy() {
        assertThat(shown.lackProperty().get()).isEmpty();
        voice.breakDown(VoiceFailure.NO_PROGRAM);
        assertThat(shown.lackProperty().get()).startsWith("No voice found.");
        voice.breakDown(VoiceFailure.PROGRAM_FAILED);
        assertThat(shown.lackProperty().get()).contains("failed");
    }
}
