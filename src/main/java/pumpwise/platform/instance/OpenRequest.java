package pumpwise.platform.instance;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The request of a second start to the running instance: bring the window to the front.
///
/// @param file a file to open, as an absolute path; null for none
public record OpenRequest(@Nullable Path file) {

    /// Longer than any path.
    static final int MAX_BYTES = 16_384;

    private static final String GREETING = "pumpwise open 1";

    public OpenRequest {
        file = file == null ? null : file.toAbsolutePath();
    }

    /// The request as two lines of text.
    byte[] encode() {
        return (GREETING + "\n" + (file == null ? "" : file) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /// Parses an untrusted message; empty if it is not a valid request.
    static Optional<OpenRequest> decode(byte[] message) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(message)).toString();
            String[] lines = text.split("\n", -1);
            boolean wellFormed = lines.length == 3 && lines[0].equals(GREETING) && lines[2].isEmpty();
            if (!wellFormed || lines[1].codePoints().anyMatch(Character::isISOControl)) {
                return Optional.empty();
            }
            if (lines[1].isEmpty()) {
                return Optional.of(new OpenRequest(null));
            }
            Path file = Path.of(lines[1]);
            return file.isAbsolute() ? Optional.of(new OpenRequest(file)) : Optional.empty();
        } catch (CharacterCodingException | InvalidPathException e) {
            return Optional.empty();
        }
    }
}
