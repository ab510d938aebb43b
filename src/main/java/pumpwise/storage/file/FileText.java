package pumpwise.storage.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import pumpwise.storage.problem.Limits;
import pumpwise.storage.problem.Problem;
import pumpwise.storage.problem.ProblemKind;
import pumpwise.storage.problem.SourcePosition;
import pumpwise.storage.problem.UnreadableFileException;

/// Reads files as bytes or text, up to a maximum size.
public final class FileText {

    private static final Path NO_NAME = Path.of("");

    private FileText() {}

    /// The bytes of a file. A file that is too large is only read until that is clear.
    ///
    /// @param file the name for messages
    /// @throws UnreadableFileException if it does not exist or cannot be read
    public static byte[] read(String file, Path path) throws UnreadableFileException {
        return read(file, path, Limits.MAX_FILE_BYTES + 1);
    }

    /// The bytes of a file of any size that only Pumpwise writes.
    ///
    /// @param file the name for messages
    /// @throws UnreadableFileException if it does not exist or cannot be read
    public static byte[] readAll(String file, Path path) throws UnreadableFileException {
        return read(file, path, Integer.MAX_VALUE);
    }

    /// The first bytes of a file.
    ///
    /// @param file the name for messages
    /// @param most how many
    /// @throws UnreadableFileException if it does not exist or cannot be read
    public static byte[] read(String file, Path path, int most) throws UnreadableFileException {
        try (InputStream in = open(file, path)) {
            return in.readNBytes(most);
        } catch (IOException e) {
            throw failure(file, e);
        }
    }

    /// Opens a file.
    static InputStream open(String file, Path path) throws IOException, UnreadableFileException {
        if (path.equals(NO_NAME)) {
            throw new UnreadableFileException(Problem.ofFile(file, ProblemKind.NO_FILE_NAME));
        }
        if (Files.isDirectory(path)) {
            throw new UnreadableFileException(Problem.ofFile(file, ProblemKind.IS_A_FOLDER));
        }
        return Files.newInputStream(path);
    }

    /// Why a file cannot be read.
    static UnreadableFileException failure(String file, IOException e) {
        return new UnreadableFileException(
                switch (e) {
                    case NoSuchFileException _ -> Problem.ofFile(file, ProblemKind.NO_SUCH_FILE);
                    case AccessDeniedException _ -> Problem.ofFile(file, ProblemKind.ACCESS_DENIED);
                    default -> Problem.ofFile(file, ProblemKind.CANNOT_BE_READ, reason(e));
                });
    }

    /// The message of the system, without the path that Java puts in front.
    public static String reason(IOException e) {
        String reason = e instanceof FileSystemException failure ? failure.getReason() : e.getMessage();
        return reason == null || reason.isBlank() ? e.getClass().getSimpleName() : reason;
    }

    /// The text in the bytes of a file, without a byte order mark.
    ///
    /// @throws UnreadableFileException if there are too many bytes, or they are not valid UTF-8
    public static String decode(String file, byte[] bytes) throws UnreadableFileException {
        requireBytesOfText(file, bytes);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        ByteBuffer source = ByteBuffer.wrap(bytes);
        CoderResult result = utf8().decode(source, text, true);
        withoutMark(text.flip());
        if (result.isError()) {
            SourcePosition position = SourcePosition.at(text, text.length());
            String hex = String.format("%02X", bytes[source.position()]);
            throw new UnreadableFileException(
                    TextEncoding.isLatin1(bytes)
                            ? Problem.at(file, position, ProblemKind.LATIN1, hex)
                            : Problem.at(file, position, ProblemKind.NOT_UTF8, hex));
        }
        return text.toString();
    }

    /// Refuses files that are too large, or whose characters have several bytes each.
    private static void requireBytesOfText(String file, byte[] bytes) throws UnreadableFileException {
        if (bytes.length > Limits.MAX_FILE_BYTES) {
            throw new UnreadableFileException(
                    Problem.ofFile(file, ProblemKind.TOO_LARGE, Limits.MAX_FILE_BYTES / 1_000_000));
        }
        String otherEncoding = TextEncoding.wide(bytes);
        if (otherEncoding != null) {
            throw new UnreadableFileException(Problem.ofFile(file, ProblemKind.OTHER_ENCODING, otherEncoding));
        }
    }

    private static CharsetDecoder utf8() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static CharBuffer withoutMark(CharBuffer text) {
        if (!text.isEmpty() && text.charAt(0) == '\uFEFF') {
            text.get();
        }
        return text;
    }
}
