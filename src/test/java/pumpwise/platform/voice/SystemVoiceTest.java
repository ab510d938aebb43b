package pumpwise.platform.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pumpwise.cue.VoiceFailure;
import pumpwise.platform.InstalledProgram;

/// Uses a program that writes its input to a file in place of the system's speech program.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the programs are shell scripts")
class SystemVoiceTest {

    private static final int SECONDS = 60;

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
        assertThat(voice.failure()).isEmpty();
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
        assertThat(voice.failure()).isEmpty();
    }

    @Test
    void report14_aSentenceThatCanWaitDoesNotCutOffTheOneBefore() throws Exception {
        Path began = pipe("began");
        Path go = pipe("go");
        Path said = pipe("said");
        voice = voice(program(
                "talk",
                "read -r sentence",
                "if [ \"$sentence\" = long ]; then echo > '" + began + "'; read -r _ < '" + go + "'; fi",
                "echo \"$sentence\" > '" + said + "'"));
        voice.say("long");
        Files.readString(began);
        voice.sayIfSilent("ten seconds");
        Files.writeString(go, "now\n");

        assertThat(Files.readString(said)).isEqualTo("long\n");
        assertThat(voice.failure()).isEmpty();
    }

    @Test
    void aSentenceThatCanWaitIsSaidWhenNothingElseIs() throws Exception {
        Path said = pipe("said");
        voice = voice(program("talk", "cat > '" + said + "'"));
        voice.sayIfSilent("ten seconds");

        assertThat(Files.readString(said)).isEqualTo("ten seconds\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'!-!CANCEL all'|CANCEL all",
        "'!-!!-!STOP all'|STOP all",
        "' \u2028!-!STOP all'|STOP all",
        "'Next: a\n!-!CANCEL all\r\nb'|Next: a !-!CANCEL all b",
        "'a\u0000b\u001b[2Jc\u0085d\u202ee\u2029f'|a b [2Jc d e f",
        "'[[rate 10]]loud[[[volm 1]]]'|[ [rate 10] ]loud[ [ [volm 1] ] ]",
        "'Banded walk, 15-20 steps!'|Banded walk, 15-20 steps!",
        "'Übung für Beine'|Übung für Beine",
    })
    void s2_namesAreNeverCommandsToTheSpeechProgram(String name, String spoken) {
        String text = name.translateEscapes();
        assertThat(SpokenText.clean(text)).isEqualTo(spoken);
        assertThat(SpokenText.clean(SpokenText.clean(text))).isEqualTo(spoken);
    }

    @Test
    void s2_aSentenceIsOneLineForTheProgram() throws Exception {
        Path said = pipe("said");
        voice = voice(program("talk", "cat > '" + said + "'"));
        voice.say("Next: x\n!-!CANCEL all");

        assertThat(Files.readString(said)).isEqualTo("Next: x !-!CANCEL all\n");
    }

    @Test
    void s3_onlyTheOwnSpeechIsCancelledOnTheServer() throws Exception {
        Path socket = folder.resolve("s");
        Path began = pipe("began");
        Path talk = program("talk", "echo \"$@\" > '" + began + "'", "exec tail -f /dev/null");
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket));
            voice = new SystemVoice(
                    new VoiceProgram(List.of(talk.toString()), true),
                    Map.of("SPEECHD_ADDRESS", "unix_socket:" + socket));
            voice.say("first");
            String own = Files.readString(began).strip().replace("--connection-name ", "");
            assertThat(own).startsWith("pumpwise-");
            voice.say("second");
            String commands = serve(
                    server,
                    "240-3 me:orca:main 1\r\n240-4 me:spd-say:" + own + " 1\r\n240-5 me:spd-say:x 1\r\n240 OK\r\n");
            assertThat(commands).isEqualTo("HISTORY GET CLIENT_LIST\r\nCANCEL 4\r\nQUIT\r\n");
        }
    }

    /// Accepts one connection, and returns everything received on it.
    private static String serve(ServerSocketChannel server, String answer) throws IOException {
        try (SocketChannel channel = server.accept()) {
            ByteBuffer buffer = ByteBuffer.allocate(1000);
            channel.read(buffer);
            channel.write(ByteBuffer.wrap(answer.getBytes(StandardCharsets.UTF_8)));
            while (channel.read(buffer) >= 0) {}
            return new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void s4_programsAreStartedByTheirFullPath() throws IOException {
        Path program = program("espeak-ng", "exit 0");
        Map<String, String> environment = Map.of("PATH", ".:relative:" + folder);
        assertThat(VoiceProgram.installed(VoiceProgram.known("Linux"), environment).orElseThrow().command())
                .startsWith(program.toString());
        // A relative folder is ignored, because it depends on where Pumpwise was started.
        Path here = Path.of("").toAbsolutePath();
        Path relative = here.relativize(folder.toAbsolutePath());
        assertThat(here.resolve(relative).resolve("espeak-ng")).isExecutable();
        assertThat(InstalledProgram.find("espeak-ng", Map.of("PATH", ".:" + relative + ":"))).isEmpty();
    }

    @Test
    void aProgramThatFailsIsNotAskedAgain() throws Exception {
        voice = voice(program("talk", "exit 3"));
        CountDownLatch told = new CountDownLatch(1);
        voice.addFailureListener(told::countDown);
        voice.say("anything");

        assertThat(told.await(SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(voice.failure()).contains(VoiceFailure.PROGRAM_FAILED);
    }

    @Test
    void aProgramThatIsGoneIsAFailureToo() throws Exception {
        voice = voice(folder.resolve("gone"));
        CountDownLatch told = new CountDownLatch(1);
        voice.addFailureListener(told::countDown);
        voice.say("anything");

        assertThat(told.await(SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(voice.failure()).contains(VoiceFailure.PROGRAM_FAILED);
    }

    @Test
    void theFirstProgramOnThePathIsTaken() throws IOException {
        List<VoiceProgram> known = VoiceProgram.known("Linux");
        Map<String, String> environment = Map.of("PATH", "/nowhere:" + folder + "::\0bad");
        assertThat(VoiceProgram.installed(known, environment)).isEmpty();
        program("espeak-ng", "exit 0");
        assertThat(VoiceProgram.installed(known, environment))
                .hasValueSatisfying(it -> assertThat(it.command()).startsWith(folder.resolve("espeak-ng").toString()));
        program("spd-say", "exit 0");
        assertThat(VoiceProgram.installed(known, environment))
                .hasValueSatisfying(it -> assertThat(it.command()).startsWith(folder.resolve("spd-say").toString()));
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
        assertThat(voice.failure()).contains(VoiceFailure.NO_PROGRAM);
    }

    private static SystemVoice voice(Path program) {
        return new SystemVoice(new VoiceProgram(List.of(program.toString()), false), Map.of());
    }

    /// A named pipe, whose reader waits for input.
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
