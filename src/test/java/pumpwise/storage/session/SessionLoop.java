package pumpwise.storage.session;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import pumpwise.session.record.SessionRecord;
import pumpwise.storage.DataDirectory;

/// Edits, deletes, restores, and imports sessions until it is killed: a process for tests that simulate power failures.
public final class SessionLoop {

    static final int IMPORTED = 20;

    private static final Instant NOW = Instant.parse("2026-11-26T18:02:00Z");

    private SessionLoop() {}

    /// @param arguments the data folder
    public static void main(String[] arguments) throws Exception {
        DataDirectory home = new DataDirectory(Path.of(arguments[0]));
        SessionRepository sessions = new SessionRepository(home, home.files());
        StoredSession edited = sessions.add(EditedSessions.session("Edited", NOW, 1));
        System.out.println("saving");
        for (int round = 1; ; round++) {
            SessionRecord next = edited.record().withRating(round % 5, "round ".repeat(round % 300));
            edited = sessions.restore(sessions.delete(sessions.save(edited, next).stored()));
            int number = round;
            List<SessionRecord> imported = IntStream.range(0, IMPORTED)
                    .mapToObj(i -> EditedSessions.session("Import " + number, NOW, 1 + i))
                    .toList();
            sessions.add(imported, FileProgress.NONE);
        }
    }
}
