package pumpwise.ui.train.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import pumpwise.cue.SpeechPace;
import pumpwise.cue.Voice;
import pumpwise.cue.VoiceFailure;
import pumpwise.platform.voice.SystemVoice;
import pumpwise.routine.Routine;
import pumpwise.session.Progress;
import pumpwise.session.Session;
import pumpwise.session.Session.Transition;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.plan.Step.WorkSet;
import pumpwise.storage.settings.Settings;
import pumpwise.storage.settings.SoundSettings;
import pumpwise.ui.common.CurrentSettings;
import pumpwise.ui.train.TrainStand;
import pumpwise.ui.train.VirtualTime;
import pumpwise.words.session.ExerciseWords;

/// What is spoken in a session on a virtual clock, by a program in place of the system's speech program. The program
/// logs when it begins and ends a sentence.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the program is a shell script")
@Timeout(120)
class SpokenCoachingTest {

    /// So long that every change of the expected length shows.
    private static final String PROBE = "a".repeat(1_000_000);

    @TempDir
    Path folder;

    private final VirtualTime time = new VirtualTime(TrainStand.START);
    private final CurrentSettings settings = new CurrentSettings(Settings.DEFAULT, _ -> {});
    private final List<String> asked = new ArrayList<>();
    private SystemVoice system;
    private Session session;

    @BeforeEach
    void program() throws IOException {
        Path program = folder.resolve("espeak-ng");
        Files.writeString(
                program,
                """
                #!/bin/sh
                read -r sentence
                echo "begin $sentence" >> '%1$s/log'
                if [ -p '%1$s/began' ]; then echo > '%1$s/began'; read -r _ < '%1$s/go'; fi
                echo "end $sentence" >> '%1$s/log'
                """
                        .formatted(folder));
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        Files.createFile(folder.resolve("log"));
        system = SystemVoice.find("Linux", Map.of("PATH", folder.toString()));
    }

    @AfterEach
    void fallsSilent() {
        system.close();
    }

    private List<String> log() throws IOException {
        return Files.readAllLines(folder.resolve("log"));
    }

    /// The system's voice, which speaks to the end before the virtual clock goes on: a sentence is over after the time that
    /// it takes a real voice.
    private final class PatientVoice implements Voice {

        @Override
        public void say(String sentence) {
            await(sentence, () -> system.say(sentence));
        }

        @Override
        public void sayIfSilent(String sentence) {
            await(sentence, () -> system.sayIfSilent(sentence));
        }

        private void await(String sentence, Runnable speak) {
            asked.add(phase() + ": " + sentence);
            Duration before = system.expectedLength(PROBE);
            speak.run();
            while (system.expectedLength(PROBE).equals(before) && system.failure().isEmpty()) {
                Thread.onSpinWait();
            }
        }

        @Override
        public Duration expectedLength(String sentence) {
            // The program is faster than any voice.
            return new SpeechPace().expected(sentence);
        }

        @Override
        public Optional<VoiceFailure> failure() {
            return system.failure();
        }

        @Override
        public void addFailureListener(Runnable listener) {}

        @Override
        public void close() {}
    }

    /// `rep 3 hold`, or the kind of the step.
    private String phase() {
        if (session.progress() instanceof Progress.Guided guided && session.step().orElseThrow() instanceof WorkSet set) {
            return "rep " + (guided.reps() + 1) + " "
                    + set.phases().get(guided.phase()).phase().name().toLowerCase(Locale.ROOT);
        }
        return session.step().map(step -> step.getClass().getSimpleName()).orElse("end");
    }

    /// Runs a guided session to its end.
    private void run(Routine routine, Voice voice) {
        SpokenPrompts prompts = new SpokenPrompts(TrainStand.WORDS, voice, settings, time);
        prompts.use(new ExerciseWords(TrainStand.CATALOG, routine));
        Transition transition = Session.begin(SessionPlan.of(routine, TrainStand.CATALOG), true, time.instant());
        while (true) {
            session = transition.session();
            prompts.follow(transition.events(), session, time.instant());
            if (session.nextDeadline().isEmpty()) {
                return;
            }
            time.advance(Duration.between(time.instant(), session.nextDeadline().get()));
            transition = session.advanceTo(time.instant());
        }
    }

    private void coach(SoundSettings.Counting counting, boolean isAnnounced) {
        settings.change(old -> old.withSound(
                it -> it.withCoaching(new SoundSettings.Coaching(true, counting)).withSpoken(isAnnounced)));
    }

    @Test
    void everyLineIsSpokenInItsPhaseAndNoneIsCutOff() throws Exception {
        coach(SoundSettings.Counting.EVERY_REP, true);
        run(TrainStand.small(), new PatientVoice());
        assertThat(asked.subList(0, 8))
                .containsExactly(
                        "GetReady: Next: Barbell hip thrust, set 1.",
                        "rep 1 hold: Squeeze hard at the top",
                        "rep 2 lift: 1",
                        "rep 2 hold: Squeeze",
                        "rep 3 lift: 2",
                        "rep 3 hold: Squeeze",
                        "rep 3 lower: Breathe in",
                        "Rest: Next: Barbell hip thrust, set 2.");
        assertThat(asked).endsWith("end: Well done. Session complete.");
        List<String> expected = new ArrayList<>();
        asked.forEach(line -> {
            String sentence = line.substring(line.indexOf(": ") + 2);
            expected.addAll(List.of("begin " + sentence, "end " + sentence));
        });
        assertThat(log()).isEqualTo(expected);
    }

    @Test
    void theLastRepsAreCountedDown() throws Exception {
        coach(SoundSettings.Counting.LAST_THREE, false);
        run(TrainStand.routine(TrainStand.kickbacks()), new PatientVoice());
        assertThat(asked).contains("rep 2 lift: 3 more", "rep 3 lift: 2 more", "rep 4 lift: Last one");
        assertThat(asked).noneMatch(line -> line.startsWith("Rest") || line.startsWith("GetReady") || line.startsWith("end"));
        assertThat(log()).hasSize(2 * asked.size());
    }

    /// A voice that still speaks is not interrupted, and what it could not say is not said later.
    @Test
    void nothingIsSaidOverALongSentenceOrAfterIt() throws Exception {
        Path began = pipe("began");
        Path go = pipe("go");
        coach(SoundSettings.Counting.EVERY_REP, false);
        SpokenPrompts prompts = new SpokenPrompts(TrainStand.WORDS, system, settings, time);
        prompts.use(new ExerciseWords(TrainStand.CATALOG, TrainStand.small()));
        system.say("A very long sentence");
        Files.readString(began);
        Transition transition =
                Session.begin(SessionPlan.of(TrainStand.small(), TrainStand.CATALOG), true, time.instant());
        for (int event = 0; event < 8; event++) {
            session = transition.session();
            prompts.follow(transition.events(), session, time.instant());
            time.advance(Duration.between(time.instant(), session.nextDeadline().orElseThrow()));
            transition = session.advanceTo(time.instant());
        }
        Duration before = system.expectedLength(PROBE);
        Files.delete(began);
        Files.writeString(go, "now\n");
        while (system.expectedLength(PROBE).equals(before)) {
            Thread.onSpinWait();
        }
        assertThat(log()).containsExactly("begin A very long sentence", "end A very long sentence");
    }

    private Path pipe(String name) throws Exception {
        Path pipe = folder.resolve(name);
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        return pipe;
    }

    @Test
    void nothingIsSaidUnlessWantedOrWhileMuted() {
        run(TrainStand.small(), new PatientVoice());
        assertThat(asked).isEmpty();
        coach(SoundSettings.Counting.EVERY_REP, false);
        settings.change(old -> old.withSound(it -> it.withOn(false)));
        run(TrainStand.small(), new PatientVoice());
        assertThat(asked).isEmpty();
    }
}
