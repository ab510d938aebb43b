package pumpwise.storage.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Checks whether bytes that come in pieces are UTF-8.
final class Utf8Check {

    private static final int LONGEST_CHARACTER = 4;

    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);

    /// The beginning of a character that the next piece continues.
    private final ByteBuffer rest = ByteBuffer.allocate(LONGEST_CHARACTER);

    private boolean valid = true;

    void add(byte[] bytes, int length) {
        ByteBuffer piece = ByteBuffer.allocate(rest.flip().remaining() + length).put(rest).put(bytes, 0, length).flip();
        CharBuffer ignored = CharBuffer.allocate(piece.remaining());
        CoderResult result = decoder.decode(piece, ignored, false);
        valid &= !result.isError();
        rest.clear();
        if (valid) {
            rest.put(piece);
        }
    }

    /// Whether all bytes so far are UTF-8 and end with a whole character.
    boolean isValid() {
        return valid && rest.position() == 0;
    }
}
