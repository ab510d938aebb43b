package pumpwise.storage.session;

import static pumpwise.storage.session.EditedSessions.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import pumpwise.session.record.SessionRecord;
import pumpwise.storage.DataDirectory;
import pumpwise.storage.file.FileOperations;

/// A test of the sessions in a temporary folder.
abstract class TemporarySessions {

    static final Instant NOW = Instant.parse("2026-11-26T18:02:00Z");
    static final SessionRecord MONDAY = session("Glute pump", NOW, 18, 17, 16);

    @TempDir
    private Path folder;

    DataDirectory home;
    SessionRepository sessions;

    @BeforeEach
    void open() {
        home = new DataDirectory(folder);
        sessions = again();
    }

    SessionRepository again() {
        return new SessionRepository(home, home.files());
    }

    List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(home.sessions())) {
            return all.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    /// A disk that is full after a number of files.
    static final class FullDisk extends FileOperations {

        private int left;

        FullDisk(int left) {
            this.left = left;
        }

        @Override
        public void write(Path file, byte[] contents) throws IOException {
            if (left-- <= 0) {
                throw new IOException("No space left on device");
            }
            super.write(file, contents);
        }
    }
}
