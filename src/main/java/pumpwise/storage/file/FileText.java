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
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import pumpwise.storage.problem.Limits;
import pumpwise.storage.problem.Problem;
import pumpwise.storage.problem.ProblemKind;
import pumpwise.storage.problem.SourcePosition;
import pumpwise.storage.problem.UnreadableFileException;

/// Bytes and texts of files, taken no larger than they may be.
public final class FileText {

    private FileText() {}

    /// The bytes of a file; of one that is too large only so many that this is seen.
    ///
    /// @param file the name for messages
    /// @throws UnreadableFileException if it is not there, or may not be read
    public static byte[] read(String file, Path path) throws UnreadableFileException {
        return read(file, path, Limits.FILE_BYTES + 1);
    }

    /// The bytes of a file that Pumpwise alone writes, however many.
    ///
    /// @param file the name for messages
    /// @throws UnreadableFileException if it is not there, or may not be read
    public static byte[] readAll(String file, Path path) throws UnreadableFileException {
        return read(file, path, Integer.MAX_VALUE);
    }

    private static byte[] read(String file, Path path, int most) throws UnreadableFileException {
        if (Files.isDirectory(path)) {
            throw new UnreadableFileException(Problem.ofFile(file, ProblemKind.IS_A_FOLDER));
        }
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(most);
        } catch (NoSuchFileException e) {
            throw new UnreadableFileException(Problem.ofFile(file, ProblemKind.NO_SUCH_FILE));
        } catch (AccessDeniedException e) {
            throw new UnreadableFileException(Problem.ofFile(file, ProblemKind.MAY_NOT_BE_READ));
        } catch (IOException e) {
            throw new UnreadableFileException(
                    Problem.ofFile(file, ProblemKind.CANNOT_BE_READ, String.valueOf(e.getMessage())));
        }
    }

    /// The text of the bytes of a file; a byte order mark in front is left out.
    ///
    /// @throws UnreadableFileException if there are too many, or they are no UTF-8
    public static String decode(String file, byte[] bytes) throws UnreadableFileException {
        if (bytes.length > Limits.FILE_BYTES) {
            throw new UnreadableFileException(
                    Problem.ofFile(file, ProblemKind.TOO_LARGE, Limits.FILE_BYTES / 1_000_000));
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        ByteBuffer source = ByteBuffer.wrap(bytes);
        CoderResult result = decoder.decode(source, text, true);
        text.flip();
        if (!text.isEmpty() && text.charAt(0) == '\uFEFF') {
            text.get();
        }
        if (result.isError()) {
            String hex = String.format("%02X", bytes[source.position()]);
            throw new UnreadableFileException(
                    Problem.at(file, SourcePosition.at(text, text.length()), ProblemKind.NOT_UTF8, hex));
        }
        return text.toString();
    }
}
