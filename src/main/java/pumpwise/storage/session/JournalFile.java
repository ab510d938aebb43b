package pumpwise.storage.session;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pumpwise.storage.file.AtomicFile;
import pumpwise.storage.file.SaveFailure;
import pumpwise.storage.file.FileText;
import pumpwise.storage.json.JsonNodes;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.storage.problem.Problem;
import pumpwise.storage.problem.ProblemKind;
import pumpwise.storage.problem.SourcePosition;
import pumpwise.storage.problem.UnreadableFileException;

/// An append-only file with one JSON object per line. An entry is on disk before [#append] returns, so that nothing
/// that was displayed is lost in a crash or a power failure. Not thread-safe.
public final class JournalFile implements AutoCloseable {

    private final Path file;
    private final FileChannel channel;

    /// The end of the last complete entry.
    private long end;

    private JournalFile(Path file, FileChannel channel, long end) {
        this.file = file;
        this.channel = channel;
        this.end = end;
    }

    /// The contents of a journal.
    ///
    /// @param entries the readable entries, in order
    /// @param problem why there are no more; null if there is none
    /// @param lost the number of unreadable entries after these; an entry that was cut off while it was being written
    /// was never displayed and does not count
    public record Contents(List<ObjectNode> entries, @Nullable Problem problem, int lost) {

        public Contents {
            entries = List.copyOf(entries);
        }
    }

    /// Starts a journal with its first entry and replaces an existing one. After a crash there is either the old
    /// journal or one with this entry, never an empty one.
    ///
    /// @throws CannotSaveException if that fails
    public static JournalFile create(Path file, ObjectNode first, AtomicFile files) throws CannotSaveException {
        byte[] line = line(first);
        files.write(file, line);
        return openAt(file, line.length);
    }

    /// Continues a journal after an entry, removing everything behind it.
    ///
    /// @param entries the number of entries to keep, at most the number of complete ones
    /// @throws UnreadableFileException if it cannot be read
    /// @throws CannotSaveException if it is not writable
    public static JournalFile open(Path file, int entries) throws UnreadableFileException, CannotSaveException {
        JournalFile journal = openAt(file, parse(file, entries).wholeBytes());
        try {
            journal.channel.truncate(journal.end);
            return journal;
        } catch (IOException e) {
            journal.close();
            throw SaveFailure.of(file, 0, e);
        }
    }

    /// The entries of a journal up to the first incomplete or damaged one.
    ///
    /// @throws UnreadableFileException if it does not exist or cannot be read
    public static Contents read(Path file) throws UnreadableFileException {
        return parse(file, Integer.MAX_VALUE).contents();
    }

    /// Appends an entry and forces it to disk.
    ///
    /// @throws CannotSaveException if that fails; the journal is then unchanged, and the next try may succeed
    public void append(ObjectNode entry) throws CannotSaveException {
        byte[] line = line(entry);
        try {
            ByteBuffer rest = ByteBuffer.wrap(line);
            long at = end;
            while (rest.hasRemaining()) {
                at += channel.write(rest, at);
            }
            channel.force(false);
            end = at;
        } catch (IOException e) {
            truncate();
            throw SaveFailure.of(file, line.length, e);
        }
    }

    /// Closes the file, which is kept.
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // Every entry is already on disk.
            return;
        }
    }

    private static JournalFile openAt(Path file, long end) throws CannotSaveException {
        try {
            return new JournalFile(file, FileChannel.open(file, StandardOpenOption.WRITE), end);
        } catch (IOException e) {
            throw SaveFailure.of(file, 0, e);
        }
    }

    private static byte[] line(ObjectNode entry) {
        return (JsonNodes.line(entry) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private void truncate() {
        try {
            channel.truncate(end);
        } catch (IOException e) {
            // The next entry overwrites everything after the end.
            return;
        }
    }

    private record Parsed(Contents contents, long wholeBytes) {}

    private static Parsed parse(Path file, int most) throws UnreadableFileException {
        String name = String.valueOf(file.getFileName());
        byte[] bytes = FileText.readAll(name, file);
        List<ObjectNode> entries = new ArrayList<>();
        int start = 0;
        while (start < bytes.length && entries.size() < most) {
            int newLine = indexOfNewLine(bytes, start);
            ObjectNode entry = newLine < 0 ? null : entry(bytes, start, newLine);
            if (entry == null) {
                boolean last = newLine < 0 || newLine == bytes.length - 1;
                ProblemKind kind = last ? ProblemKind.JOURNAL_INCOMPLETE : ProblemKind.JOURNAL_DAMAGED;
                Problem problem = Problem.at(name, new SourcePosition(entries.size() + 1, 1), kind);
                return new Parsed(new Contents(entries, problem, last ? 0 : lines(bytes, start)), start);
            }
            entries.add(entry);
            start = newLine + 1;
        }
        return new Parsed(new Contents(entries, null, 0), start);
    }

    private static int lines(byte[] bytes, int from) {
        int lines = bytes[bytes.length - 1] == '\n' ? 0 : 1;
        for (int i = from; i < bytes.length; i++) {
            lines += bytes[i] == '\n' ? 1 : 0;
        }
        return lines;
    }

    private static int indexOfNewLine(byte[] bytes, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable ObjectNode entry(byte[] bytes, int start, int end) {
        return JsonNodes.only(new String(bytes, start, end - start, StandardCharsets.UTF_8)).orElse(null);
    }
}
