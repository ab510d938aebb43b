package pumpwise.importing.paper;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Measures what the packed streams of a PDF file unpack to. The library unpacks some of them without a limit as soon as it
/// opens a file.
final class PackedStreams {

    private static final byte[] KEYWORD = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int BUFFER = 1 << 16;

    /// More streams than any PDF file of a routine has. Each attempt to unpack one takes some time.
    private static final int MOST_STREAMS = 5_000;

    private PackedStreams() {}

    /// Whether all streams together unpack to more than this many bytes, or there are too many to tell.
    static boolean exceed(byte[] file, long most) {
        byte[] buffer = new byte[BUFFER];
        Inflater inflater = new Inflater();
        try {
            long total = 0;
            int streams = 0;
            for (int at = 0; at + KEYWORD.length < file.length && total <= most; at++) {
                if (isKeyword(file, at)) {
                    streams++;
                    if (streams > MOST_STREAMS) {
                        return true;
                    }
                    int start = afterLineBreak(file, at + KEYWORD.length);
                    inflater.reset();
                    inflater.setInput(file, start, file.length - start);
                    total += unpacked(inflater, buffer, most - total);
                }
            }
            return total > most;
        } finally {
            inflater.end();
        }
    }

    private static boolean isKeyword(byte[] file, int at) {
        for (int index = 0; index < KEYWORD.length; index++) {
            if (file[at + index] != KEYWORD[index]) {
                return false;
            }
        }
        return true;
    }

    private static int afterLineBreak(byte[] file, int at) {
        int next = at;
        while (next < file.length && (file[next] == '\r' || file[next] == '\n' || file[next] == ' ')) {
            next++;
        }
        return next;
    }

    private static long unpacked(Inflater inflater, byte[] buffer, long most) {
        long total = 0;
        try {
            while (total <= most) {
                int count = inflater.inflate(buffer);
                if (count == 0) {
                    break;
                }
                total += count;
            }
        } catch (DataFormatException e) {
            // It is not packed, or damaged from here on.
        }
        return total;
    }
}
