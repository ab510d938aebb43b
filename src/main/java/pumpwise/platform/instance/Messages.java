package pumpwise.platform.instance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;

/// Sends and receives short messages over a connection, with a time limit.
final class Messages {

    private static final int LINES = 2;

    private Messages() {}

    /// Writes a message that fits into the buffer of a socket.
    static void write(SocketChannel channel, byte[] message) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(message);
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
    }

    /// Reads until the other side has sent two lines or closed the connection.
    ///
    /// @param maxBytes the maximum length of a message
    /// @throws IOException if the message is longer, or its next part takes longer than `limit`
    static byte[] read(SocketChannel channel, int maxBytes, Duration limit) throws IOException {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        ByteBuffer buffer = ByteBuffer.allocate(1024);
        int lines = 0;
        channel.configureBlocking(false);
        try (Selector selector = Selector.open()) {
            channel.register(selector, SelectionKey.OP_READ);
            while (lines < LINES) {
                if (selector.select(limit.toMillis()) == 0) {
                    throw new SocketTimeoutException("no message in time");
                }
                selector.selectedKeys().clear();
                int count = channel.read(buffer.clear());
                if (count < 0) {
                    break;
                }
                for (int index = 0; index < count; index++) {
                    lines += buffer.get(index) == '\n' ? 1 : 0;
                }
                message.write(buffer.array(), 0, count);
                if (message.size() > maxBytes) {
                    throw new IOException("too long a message");
                }
            }
        }
        // The channel can only block again when no selector uses it.
        channel.configureBlocking(true);
        return message.toByteArray();
    }
}
