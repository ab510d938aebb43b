package pumpwise.storage.file;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import pumpwise.storage.problem.Problem;
import pumpwise.storage.problem.ProblemKind;
import pumpwise.storage.problem.UnreadableFileException;

/// The text in a file of another program, which need not fit into memory: UTF-8, or else Windows-1252, without a byte
/// order mark. It can be read from the start of any line.
public final class ForeignText {

    private static final int BUFFER = 1 << 16;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /// Opens the file from its beginning.
    private interface Source {
        InputStream open() throws IOException, UnreadableFileException;
    }

    private final String file;
    private final Source source;
    private Charset charset = StandardCharsets.UTF_8;
    private long size;
    private int firstLine;

    /// Where the line starts that was read from last.
    private int line;

    private long start;

    private ForeignText(String file, Source source) {
        this.file = file;
        this.source = source;
    }

    /// The text in a file. What can be read only once, such as a pipe, is kept in memory.
    ///
    /// @param file the name for messages
    /// @param mostBytes the size at which the check of a larger file ends
    /// @throws UnreadableFileException if it cannot be read, or is no text, or blank
    public static ForeignText of(String file, Path path, int mostBytes) throws UnreadableFileException {
        if (Files.isRegularFile(path)) {
            return checked(new ForeignText(file, () -> FileText.open(file, path)), mostBytes);
        }
        return of(file, FileText.read(file, path, mostBytes + 1), mostBytes);
    }

    /// The text in the bytes of a file.
    ///
    /// @throws UnreadableFileException if it is no text, or blank
    public static ForeignText of(String file, byte[] contents, int mostBytes) throws UnreadableFileException {
        return checked(new ForeignText(file, () -> new ByteArrayInputStream(contents)), mostBytes);
    }

    private static ForeignText checked(ForeignText text, int mostBytes) throws UnreadableFileException {
        try (InputStream in = text.source.open()) {
            text.check(in, mostBytes);
        } catch (IOException e) {
            throw text.failure(e);
        }
        return text;
    }

    private void check(InputStream in, int mostBytes) throws IOException, UnreadableFileException {
        Utf8Check utf8 = new Utf8Check();
        byte[] buffer = new byte[BUFFER];
        boolean blank = true;
        byte before = 0;
        for (int length = in.readNBytes(buffer, 0, BUFFER); length > 0 && size <= mostBytes; length = in.readNBytes(buffer, 0, BUFFER)) {
            if (size == 0) {
                requireBytes(Arrays.copyOf(buffer, length));
            }
            for (int at = (int) Math.max(0, start - size); at < length; at++) {
                byte each = buffer[at];
                if (each == 0) {
                    throw new UnreadableFileException(Problem.ofFile(file, ProblemKind.NOT_TEXT));
                }
                blank &= each >= 0 && Character.isWhitespace(each);
                firstLine += blank && isEnd(each, before) ? 1 : 0;
                before = each;
            }
            utf8.add(buffer, length);
            size += length;
        }
        if (blank) {
            throw new UnreadableFileException(Problem.ofFile(file, ProblemKind.EMPTY_FILE));
        }
        charset = utf8.isValid() ? StandardCharsets.UTF_8 : TextEncoding.WINDOWS_1252;
        start = charset.equals(StandardCharsets.UTF_8) ? start : 0;
    }

    /// Refuses characters with several bytes each, and finds the byte order mark.
    private void requireBytes(byte[] beginning) throws UnreadableFileException {
        String otherEncoding = TextEncoding.wide(beginning);
        if (otherEncoding != null) {
            throw new UnreadableFileException(Problem.ofFile(file, ProblemKind.OTHER_ENCODING, otherEncoding));
        }
        boolean hasMark = Arrays.equals(beginning, 0, Math.min(MARK.length, beginning.length), MARK, 0, MARK.length);
        start = hasMark ? MARK.length : 0;
    }

    /// Whether a line ends with this byte. The two bytes of Windows are one end.
    private static boolean isEnd(int each, int before) {
        return each == '\r' || (each == '\n' && before != '\r');
    }

    /// The name for messages.
    public String file() {
        return file;
    }

    /// The size in bytes; more than the limit if that was exceeded.
    public long size() {
        return size;
    }

    /// The index of the first line that is not blank.
    public int firstLine() {
        return firstLine;
    }

    /// Reads from the start of a line.
    ///
    /// @param index of the line, from 0; never an earlier one than before
    /// @throws UnreadableFileException if the file can no longer be read
    public Reader from(int index) throws UnreadableFileException {
        try {
            InputStream in = new BufferedInputStream(source.open(), BUFFER);
            try {
                skipTo(index, in);
            } catch (IOException e) {
                in.close();
                throw e;
            }
            return new InputStreamReader(in, charset);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private void skipTo(int index, InputStream in) throws IOException {
        in.skipNBytes(start);
        while (line < index) {
            int each = in.read();
            if (each < 0) {
                return;
            }
            boolean isDouble = each == '\r' && isNext(in, '\n');
            in.skipNBytes(isDouble ? 1 : 0);
            start += isDouble ? 2 : 1;
            line += isEnd(each, 0) ? 1 : 0;
        }
    }

    private static boolean isNext(InputStream in, int expected) throws IOException {
        in.mark(1);
        int next = in.read();
        in.reset();
        return next == expected;
    }

    /// That reading failed.
    public UnreadableFileException failure(IOException e) {
        return FileText.failure(file, e);
    }
}
