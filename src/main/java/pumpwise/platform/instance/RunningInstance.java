package pumpwise.platform.instance;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The running instance of the program for a data folder. Listens for requests of further starts until it is closed.
public final class RunningInstance implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(RunningInstance.class.getName());
    private static final Duration LIMIT = Duration.ofSeconds(3);
    private static final byte[] ANSWER = "pumpwise ok 1\n\n".getBytes(StandardCharsets.UTF_8);

    private final ServerSocketChannel server;
    private final Path socket;
    private final Consumer<OpenRequest> received;

    private RunningInstance(ServerSocketChannel server, Path socket, Consumer<OpenRequest> received) {
        this.server = server;
        this.socket = socket;
        this.received = received;
    }

    /// Starts listening. Only the process with the lock of the folder may call this, because it removes the socket of a
    /// process that was killed. Empty if no socket can be created; further starts are then simply refused.
    ///
    /// @param folder the data folder
    /// @param received called with each request, on a separate thread
    public static Optional<RunningInstance> listen(Path folder, Consumer<OpenRequest> received) {
        for (Path place : InstanceSocket.places(folder)) {
            try {
                InstanceSocket.prepare(place, folder);
                Files.deleteIfExists(place);
                RunningInstance instance = new RunningInstance(bind(place), place, received);
                Thread.ofPlatform().daemon().name("instance").start(instance::accept);
                return Optional.of(instance);
            } catch (IOException | UnsupportedOperationException e) {
                LOG.log(Level.FINE, "no socket at " + place, e);
            }
        }
        return Optional.empty();
    }

    /// Asks the running instance to show its window. Returns false if there is none.
    ///
    /// @param folder the data folder
    public static boolean ask(Path folder, OpenRequest request) {
        return InstanceSocket.places(folder).stream().anyMatch(place -> ask(place, folder, request));
    }

    private static boolean ask(Path place, Path folder, OpenRequest request) {
        if (!Files.exists(place)) {
            return false;
        }
        try {
            InstanceSocket.requireOurs(place, folder);
            try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(place))) {
                Messages.write(channel, request.encode());
                return Arrays.equals(ANSWER, Messages.read(channel, ANSWER.length, LIMIT));
            }
        } catch (IOException | UnsupportedOperationException e) {
            LOG.log(Level.FINE, "nobody answers at " + place, e);
            return false;
        }
    }

    private static ServerSocketChannel bind(Path place) throws IOException {
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            server.bind(UnixDomainSocketAddress.of(place));
            return server;
        } catch (IOException e) {
            server.close();
            throw e;
        }
    }

    private void accept() {
        while (server.isOpen()) {
            try (SocketChannel channel = server.accept()) {
                Optional<OpenRequest> request = OpenRequest.decode(Messages.read(channel, OpenRequest.MAX_BYTES, LIMIT));
                if (request.isPresent()) {
                    received.accept(request.get());
                    Messages.write(channel, ANSWER);
                }
            } catch (IOException e) {
                // The socket was closed or the connection lost. The next request is served.
                LOG.log(Level.FINE, "a request was not understood", e);
            }
        }
    }

    /// Stops listening.
    @Override
    public void close() {
        try {
            server.close();
            Files.deleteIfExists(socket);
        } catch (IOException e) {
            LOG.log(Level.FINE, "a socket stays behind; the next start removes it", e);
        }
    }
}
