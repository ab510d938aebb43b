package pumpwise.platform.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import pumpwise.cue.Voice;

/// A program that writes down what it is to say takes the place of the system's own.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the programs are shell scripts")
class SystemVoiceTest {

    private static final int SECONDS = 20;

    @TempDir
    Path folder;

    private SystemVoice voice;

    @AfterEach
    void fallsSilent() {
        if (voice != null) {
            voice.close();
        }
    }

    @Test
    void aSentenceIsSaidAsItIsAndNeverRun() throws Exception {
        Path said = pipe("said");
        voice = voice(program("talk", "cat > '" + said + "'"));
        String nasty = "Next: $(touch " + folder.resolve("run") + ") `id` \"; rm -rf x' --help \uD83C\uDF51";
        voice.say(nasty);

        assertThat(Files.readString(said)).isEqualTo(nasty + "\n");
        assertThat(folder.resolve("run")).doesNotExist();
        assertThat(voice.lack()).isEmpty();
    }

    @Test
    void aNewerSentenceCutsOffTheOneBefore() throws Exception {
        Path began = pipe("began");
        Path said = pipe("said");
        voice = voice(program(
                "talk",
                "read -r sentence",
                "if [ \"$sentence\" = long ]; then echo > '" + began + "'; exec tail -f /dev/null; fi",
                "echo \"$sentence\" > '" + said + "'"));
        voice.say("long");
        Files.readString(began);
        voice.say("short");

        assertThat(Files.readString(said)).isEqualTo("short\n");
        assertThat(voice.lack()).isEmpty();
    }

    @Test
    void whatEndsByAnotherProgramIsCutOffByIt() throws Exception {
        Path began = pipe("began");
        Path hushed = pipe("hushed");
        Path talk = program("talk", "echo > '" + began + "'", "exec tail -f /dev/null");
        Path hush = program("hush", "echo hushed > '" + hushed + "'");
        voice = new SystemVoice(
                Optional.of(new VoiceProgram(List.of(talk.toString()), List.of(hush.toString()))));
        voice.say("first");
        Files.readString(began);
        voice.close();

        assertThat(Files.readString(hushed)).isEqualTo("hushed\n");
    }

    @Test
    void aProgramThatFailsIsNotAskedAgain() throws Exception {
        voice = voice(program("talk", "exit 3"));
        CountDownLatch told = new CountDownLatch(1);
        voice.onLack(told::countDown);
        voice.say("anything");

        assertThat(told.await(SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(voice.lack()).contains(Voice.Lack.PROGRAM_FAILED);
    }

    @Test
    void aProgramThatIsGoneIsAFailureToo() throws Exception {
        voice = voice(folder.resolve("gone"));
        CountDownLatch told = new CountDownLatch(1);
        voice.onLack(told::countDown);
        voice.say("anything");

        assertThat(told.await(SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(voice.lack()).contains(Voice.Lack.PROGRAM_FAILED);
    }

    @Test
    void theFirstProgramOnThePathIsTaken() throws IOException {
        List<VoiceProgram> known = VoiceProgram.known("Linux");
        Map<String, String> environment = Map.of("PATH", "/nowhere:" + folder + "::\0bad");
        assertThat(VoiceProgram.installed(known, environment)).isEmpty();
        program("espeak-ng", "exit 0");
        assertThat(VoiceProgram.installed(known, environment))
                .hasValueSatisfying(it -> assertThat(it.command()).startsWith("espeak-ng"));
        program("spd-say", "exit 0");
        assertThat(VoiceProgram.installed(known, environment))
                .hasValueSatisfying(it -> assertThat(it.command()).startsWith("spd-say"));
    }

    @Test
    void everySystemHasOneOfItsOwn() {
        assertThat(VoiceProgram.known("Mac OS X").getFirst().command()).startsWith("say");
        assertThat(VoiceProgram.known("Windows 11").getFirst().command())
                .startsWith("powershell.exe")
                .last()
                .asString()
                .contains("System.Speech");
    }

    @Test
    void withoutAProgramItIsQuietAndSaysWhy() {
        voice = SystemVoice.find("Linux", Map.of("PATH", folder.toString()));
        voice.say("anything");
        assertThat(voice.lack()).contains(Voice.Lack.NO_PROGRAM);
    }

    private static SystemVoice voice(Path program) {
        return new SystemVoice(Optional.of(new VoiceProgram(List.of(program.toString()), List.of())));
    }

    /// A named pipe: whoever reads it waits for what is written.
    private Path pipe(String name) throws Exception {
        Path pipe = folder.resolve(name);
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        return pipe;
    }

    private Path program(String name, String... lines) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }
}
