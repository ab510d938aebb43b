package pumpwise.platform.instance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A second start finds the running instance and hands over to it.
@Timeout(180)
class RunningInstanceTest {

    @TempDir
    private Path folder;

    private final LinkedBlockingQueue<OpenRequest> received = new LinkedBlockingQueue<>();

    private RunningInstance listen(Path home) {
        return RunningInstance.listen(home, received::add).orElseThrow();
    }

    @Test
    void aRequestArrivesWithItsFile() throws InterruptedException {
        Path file = folder.resolve("Gesäß 🍑.json");
        try (RunningInstance running = listen(folder)) {
            assertThat(running).isNotNull();
            assertThat(RunningInstance.ask(folder, new OpenRequest(file))).isTrue();
            assertThat(RunningInstance.ask(folder, new OpenRequest(null))).isTrue();
            assertThat(received.poll(60, TimeUnit.SECONDS)).isEqualTo(new OpenRequest(file));
            assertThat(received.poll(60, TimeUnit.SECONDS)).isEqualTo(new OpenRequest(null));
        }
    }

    @ParameterizedTest
    @EnumSource(OpenRequest.Action.class)
    void aRequestArrivesWithWhatToDo(OpenRequest.Action action) throws InterruptedException {
        try (RunningInstance running = listen(folder)) {
            assertThat(running).isNotNull();
            assertThat(RunningInstance.ask(folder, new OpenRequest(action, null))).isTrue();
            assertThat(received.poll(60, TimeUnit.SECONDS)).isEqualTo(new OpenRequest(action, null));
        }
    }

    @Test
    void argumentsOfTheDesktopMenuAreRequests() {
        assertThat(OpenRequest.ofArgument("--new")).contains(new OpenRequest(OpenRequest.Action.NEW_ROUTINE, null));
        assertThat(OpenRequest.ofArgument("--start-last"))
                .contains(new OpenRequest(OpenRequest.Action.START_LAST, null));
        assertThat(OpenRequest.ofArgument("--help")).isEmpty();
    }

    @Test
    void nobodyAnswersAfterTheEnd() {
        assertThat(RunningInstance.ask(folder, new OpenRequest(null))).isFalse();
        listen(folder).close();
        assertThat(RunningInstance.ask(folder, new OpenRequest(null))).isFalse();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void theSocketOfAProgramThatWasKilledIsReplaced() throws IOException {
        Files.createFile(folder.resolve("socket"));
        assertThat(RunningInstance.ask(folder, new OpenRequest(null))).isFalse();
        try (RunningInstance running = listen(folder)) {
            assertThat(running).isNotNull();
            assertThat(RunningInstance.ask(folder, new OpenRequest(null))).isTrue();
        }
    }

    @Test
    void aLongPathToTheFolderDoesNoHarm() throws IOException {
        Path deep = Files.createDirectories(folder.resolve("a".repeat(120)));
        try (RunningInstance running = listen(deep)) {
            assertThat(running).isNotNull();
            assertThat(deep.resolve("socket")).doesNotExist();
            assertThat(RunningInstance.ask(deep, new OpenRequest(null))).isTrue();
        } finally {
            for (Path place : InstanceSocket.places(deep)) {
                Files.deleteIfExists(Optional.ofNullable(place.getParent()).orElseThrow());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "",
        "\n\n",
        "pumpwise open 1\n",
        "pumpwise open 2\n\n",
        "pumpwise open 1\nrelative.json\n",
        "pumpwise open 1\n/a\u0000b\n",
        "pumpwise open 1\n/a\u001b[2J\n",
        "pumpwise open 1\n/a\n/b\n",
        "GET / HTTP/1.1\nHost: localhost\n"
    })
    void anythingElseIsIgnored(String message) throws IOException {
        assertThat(OpenRequest.decode(message.getBytes(UTF_8))).isEmpty();
        try (RunningInstance running = listen(folder)) {
            assertThat(running).isNotNull();
            send(message.getBytes(UTF_8));
            send("x".repeat(OpenRequest.MAX_BYTES + 1).getBytes(UTF_8));
            assertThat(RunningInstance.ask(folder, new OpenRequest(null))).isTrue();
            assertThat(received).containsExactly(new OpenRequest(null));
        }
    }

    @Test
    void bytesThatAreNoTextAreIgnored() {
        assertThat(OpenRequest.decode(new byte[] {(byte) 0xff, '\n', '\n'})).isEmpty();
    }

    private void send(byte[] message) throws IOException {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(folder.resolve("socket")))) {
            Messages.write(channel, message);
        }
    }
}
