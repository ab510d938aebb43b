package pumpwise.storage.session;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import pumpwise.session.record.SessionHistory;
import pumpwise.session.record.SessionRecord;
import pumpwise.storage.DataDirectory;
import pumpwise.storage.file.FileText;
import pumpwise.storage.problem.UnreadableFileException;

/// Reads the sessions that are kept. One that cannot be read hides no other.
public final class SessionRepository {

    private final Path folder;

    /// The sessions in a person's folder.
    public SessionRepository(DataDirectory home) {
        folder = home.sessions();
    }

    /// What there is.
    ///
    /// @param history those that can be read
    /// @param unreadable every file that cannot, with what is wrong; these are left alone
    public record Listing(SessionHistory history, List<UnreadableFileException> unreadable) {}

    /// Reads all of them, which takes a while: not on the thread of the window.
    public Listing list() {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> there = Files.newDirectoryStream(folder, "*.json")) {
            there.forEach(found::add);
        } catch (IOException | DirectoryIteratorException e) {
            // A folder that is not there holds nothing; that it cannot be written to is told when that is tried.
            return new Listing(new SessionHistory(List.of()), List.of());
        }
        found.sort(null);
        List<SessionRecord> records = new ArrayList<>();
        List<UnreadableFileException> unreadable = new ArrayList<>();
        for (Path file : found) {
            try {
                records.add(read(file));
            } catch (UnreadableFileException e) {
                unreadable.add(e);
            }
        }
        return new Listing(new SessionHistory(records), List.copyOf(unreadable));
    }

    /// Reads one.
    ///
    /// @throws UnreadableFileException if it is not there, or with everything that is wrong in it
    static SessionRecord read(Path file) throws UnreadableFileException {
        String name = String.valueOf(file.getFileName());
        return SessionRecordReader.read(name, FileText.read(name, file));
    }
}
