package pumpwise.storage.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Detects the encoding of files that are not in UTF-8, for messages.
final class TextEncoding {

    /// Latin-1, with letters and quotation marks in place of its control characters.
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private TextEncoding() {}

    /// The name of an encoding with two or four bytes per character; null for any other. JSON starts with two ASCII
    /// characters, so zeros among the first bytes identify the encoding if there is no byte order mark.
    static @Nullable String wide(byte[] bytes) {
        if (begins(bytes, 0xFF, 0xFE, 0, 0) || begins(bytes, 0, 0, 0xFE, 0xFF)) {
            return "UTF-32";
        }
        if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) {
            return "UTF-16";
        }
        if (bytes.length >= 4 && (isZero(bytes, 0, 1, 2) != isZero(bytes, 1, 2, 3))) {
            return "UTF-32";
        }
        boolean bigEndian = isZero(bytes, 0) && (bytes.length < 4 || isZero(bytes, 2));
        boolean littleEndian = isZero(bytes, 1) && (bytes.length < 4 || isZero(bytes, 3));
        return bigEndian != littleEndian ? "UTF-16" : null;
    }

    /// Whether bytes that are not UTF-8 look like text in a Western European language: a few accented letters among
    /// plain ones. Other parts of the file may be UTF-8, because editors and scripts mix the two.
    static boolean isLatin1(byte[] bytes) {
        if (bytes[bytes.length - 1] < 0) {
            // The file is cut off in the middle of a character: JSON ends with a bracket.
            return false;
        }
        int plain = 0;
        int accented = 0;
        for (char c : new String(bytes, WINDOWS_1252).toCharArray()) {
            if (c == '\uFFFD' || (Character.isISOControl(c) && !Character.isWhitespace(c))) {
                return isMixed(bytes);
            }
            if (c < 0x80) {
                plain++;
            } else {
                accented++;
            }
        }
        return accented <= plain;
    }

    /// Whether every byte that is not UTF-8 is a letter or a mark in Latin-1.
    private static boolean isMixed(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer source = ByteBuffer.wrap(bytes);
        CharBuffer ignored = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(source, ignored, true);
        while (result.isError()) {
            for (int i = 0; i < result.length(); i++) {
                String letter = new String(new byte[] {source.get()}, WINDOWS_1252);
                if (letter.charAt(0) == '\uFFFD' || Character.isISOControl(letter.charAt(0))) {
                    return false;
                }
            }
            result = decoder.decode(source, ignored, true);
        }
        return true;
    }

    private static boolean begins(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isZero(byte[] bytes, int... at) {
        for (int i : at) {
            if (i >= bytes.length || bytes[i] != 0) {
                return false;
            }
        }
        return true;
    }
}
