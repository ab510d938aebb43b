package pumpwise.platform.instance;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a start of the program asks for. A second start sends it to the running instance, whose window comes to the
/// front.
///
/// @param action what to do in the window
/// @param file a file to open, as an absolute path; null for none
public record OpenRequest(Action action, @Nullable Path file) {

    /// Longer than any path.
    static final int MAX_BYTES = 16_384;

    /// Something to do in the window. The desktop offers these in the menu of the program.
    public enum Action {
        /// Open the file, if there is one.
        OPEN("pumpwise open 1", null),
        /// Open a new routine.
        NEW_ROUTINE("pumpwise new 1", "--new"),
        /// Go to Train with the routine that was open last.
        START_LAST("pumpwise start 1", "--start-last");

        private final String greeting;
        private final @Nullable String argument;

        Action(String greeting, @Nullable String argument) {
            this.greeting = greeting;
            this.argument = argument;
        }

        private static Optional<Action> greeting(String line) {
            return Arrays.stream(values()).filter(action -> action.greeting.equals(line)).findFirst();
        }
    }

    public OpenRequest {
        file = file == null ? null : file.toAbsolutePath();
    }

    /// A request to open a file, or only the window.
    ///
    /// @param file null for none
    public OpenRequest(@Nullable Path file) {
        this(Action.OPEN, file);
    }

    /// The request that a single argument of the program stands for; empty if the argument means something else.
    public static Optional<OpenRequest> ofArgument(String argument) {
        return Arrays.stream(Action.values())
                .filter(action -> argument.equals(action.argument))
                .map(action -> new OpenRequest(action, null))
                .findFirst();
    }

    /// The request as two lines of text.
    byte[] encode() {
        return (action.greeting + "\n" + (file == null ? "" : file) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /// Parses an untrusted message; empty if it is not a valid request.
    static Optional<OpenRequest> decode(byte[] message) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(message)).toString();
            String[] lines = text.split("\n", -1);
            Optional<Action> action = Action.greeting(lines[0]);
            boolean wellFormed = lines.length == 3 && lines[2].isEmpty();
            if (action.isEmpty() || !wellFormed || lines[1].codePoints().anyMatch(Character::isISOControl)) {
                return Optional.empty();
            }
            if (lines[1].isEmpty()) {
                return Optional.of(new OpenRequest(action.get(), null));
            }
            Path file = Path.of(lines[1]);
            return file.isAbsolute() ? Optional.of(new OpenRequest(action.get(), file)) : Optional.empty();
        } catch (CharacterCodingException | InvalidPathException e) {
            return Optional.empty();
        }
    }
}
