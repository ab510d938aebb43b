package pumpwise.platform.voice;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// A client of the speech server on Linux that stops the speech of one connection. `spd-say --cancel` would interrupt
/// all programs, including the screen reader of a blind user.
final class SpeechDispatcher {

    private static final Logger LOG = Logger.getLogger(SpeechDispatcher.class.getName());
    private static final String UNIX_SOCKET = "unix_socket:";
    private static final int LIMIT_SECONDS = 2;

    private final @Nullable Path socket;

    /// @param environment of the process, which contains the path of the socket
    SpeechDispatcher(Map<String, String> environment) {
        String address = environment.getOrDefault("SPEECHD_ADDRESS", "");
        String runtime = environment.getOrDefault("XDG_RUNTIME_DIR", "");
        if (address.startsWith(UNIX_SOCKET) && address.length() > UNIX_SOCKET.length()) {
            socket = Path.of(address.substring(UNIX_SOCKET.length()));
        } else if (runtime.isEmpty()) {
            socket = null;
        } else {
            socket = Path.of(runtime, "speech-dispatcher", "speechd.sock");
        }
    }

    /// Cancels all pending speech of connections with this name.
    void cancel(String connection) {
        if (socket != null) {
            cancel(socket, connection);
        }
    }

    private static void cancel(Path path, String connection) {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(path))) {
            CompletableFuture.delayedExecutor(LIMIT_SECONDS, TimeUnit.SECONDS).execute(() -> close(channel));
            BufferedReader answers =
                    new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8.newDecoder(), -1));
            write(channel, "HISTORY GET CLIENT_LIST");
            // Each client has a line: 240-7 user:application:connection 1
            for (String line = answers.readLine(); line != null; line = answers.readLine()) {
                String[] parts = line.length() > 4 ? line.substring(4).split(" ", -1) : new String[] {};
                if (parts.length > 1 && parts[1].endsWith(":" + connection) && parts[0].matches("[0-9]+")) {
                    write(channel, "CANCEL " + parts[0]);
                }
                boolean isLast = line.length() < 4 || line.charAt(3) == ' ';
                if (isLast) {
                    break;
                }
            }
            write(channel, "QUIT");
        } catch (IOException | UnsupportedOperationException e) {
            LOG.log(Level.FINE, "the speech server was not reached", e);
        }
    }

    private static void write(SocketChannel channel, String command) throws IOException {
        channel.write(ByteBuffer.wrap((command + "\r\n").getBytes(StandardCharsets.UTF_8)));
    }

    private static void close(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            LOG.log(Level.FINE, "closing a connection to the speech server", e);
        }
    }
}
