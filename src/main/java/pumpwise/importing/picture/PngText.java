package pumpwise.importing.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import pumpwise.storage.problem.Limits;

/// Finds a text inside a PNG file. The library that decodes pictures unpacks every text without a limit, so this looks
/// for the one that is wanted and unpacks it up to the limit of a routine file.
final class PngText {

    private static final int SIGNATURE = 8;
    /// Length and type before, and a checksum after the content of a chunk.
    private static final int AROUND = 12;
    private static final int TYPE_ITXT = 0x69545874;
    private static final int TYPE_END = 0x49454E44;

    private PngText() {}

    /// The international text with a keyword; empty if there is none.
    ///
    /// @throws IOException if a chunk claims to be longer than the file, or the text is damaged
    /// @throws TooLargeException if the text unpacks to more than a routine file may have
    static Optional<byte[]> find(byte[] file, String keyword) throws IOException, TooLargeException {
        ByteBuffer chunks = ByteBuffer.wrap(file);
        int at = SIGNATURE;
        while (at + AROUND <= file.length) {
            int length = chunks.getInt(at);
            int type = chunks.getInt(at + 4);
            if (length < 0 || length > file.length - at - AROUND) {
                throw new IOException("a chunk of " + Integer.toUnsignedString(length) + " bytes");
            }
            if (type == TYPE_END) {
                break;
            }
            if (type == TYPE_ITXT) {
                Optional<byte[]> text = text(Arrays.copyOfRange(file, at + 8, at + 8 + length), keyword);
                if (text.isPresent()) {
                    return text;
                }
            }
            at += AROUND + length;
        }
        return Optional.empty();
    }

    /// Keyword, 0, whether it is compressed, the method, language, 0, translated keyword, 0, text.
    private static Optional<byte[]> text(byte[] chunk, String keyword) throws IOException, TooLargeException {
        byte[] name = (keyword + "\0").getBytes(StandardCharsets.ISO_8859_1);
        if (chunk.length < name.length + 2 || !Arrays.equals(chunk, 0, name.length, name, 0, name.length)) {
            return Optional.empty();
        }
        boolean isPacked = chunk[name.length] == 1;
        int start = afterZero(chunk, afterZero(chunk, name.length + 2));
        byte[] content = Arrays.copyOfRange(chunk, start, chunk.length);
        if (!isPacked) {
            return Optional.of(content);
        }
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(content))) {
            byte[] text = in.readNBytes(Limits.MAX_FILE_BYTES + 1);
            if (text.length > Limits.MAX_FILE_BYTES) {
                throw new TooLargeException();
            }
            return Optional.of(text);
        }
    }

    private static int afterZero(byte[] chunk, int from) throws IOException {
        for (int at = from; at < chunk.length; at++) {
            if (chunk[at] == 0) {
                return at + 1;
            }
        }
        throw new IOException("a text without an end");
    }

    /// Thrown for a text that unpacks to too much.
    static final class TooLargeException extends Exception {
        private static final long serialVersionUID = 1;
    }
}
