package pumpwise.storage.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pumpwise.session.Command;
import pumpwise.session.Session;
import pumpwise.session.engine.JournalEntry;
import pumpwise.session.engine.SessionArchive;
import pumpwise.session.engine.SessionJournal;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.record.ExerciseSnapshot;
import pumpwise.session.record.LastTime;
import pumpwise.session.record.SessionHistory;
import pumpwise.session.record.SessionRecord;
import pumpwise.storage.DataDirectory;
import pumpwise.storage.file.AtomicFile;
import pumpwise.storage.file.FileName;
import pumpwise.storage.problem.UnreadableFileException;

/// Sessions on disk: the journal of the running one, which only one thread at a time may use, and one file for each
/// finished one.
public final class SessionFiles implements SessionArchive {

    private final DataDirectory home;
    private final AtomicFile files;
    private final Supplier<ZoneId> zone;
    private final Supplier<Map<String, ExerciseSnapshot>> own;
    private final SessionRepository repository;
    private @Nullable JournalFile open;

    /// The sessions that ended since the program started, with their files, as this class saved them last. Their files may
    /// have been edited since.
    private final Map<Key, StoredSession> saved = new ConcurrentHashMap<>();

    /// What identifies a session as long as its summary is open, even if it is edited elsewhere.
    private record Key(Instant started, String routine) {

        static Key of(SessionRecord record) {
            return new Key(record.started(), record.routine());
        }
    }

    /// @param home the user's data directory
    /// @param zone the user's current time zone
    /// @param own the user's own exercises by id; callable from any thread
    public SessionFiles(
            DataDirectory home,
            AtomicFile files,
            Supplier<ZoneId> zone,
            Supplier<Map<String, ExerciseSnapshot>> own) {
        this.home = home;
        this.files = files;
        this.zone = zone;
        this.own = own;
        repository = new SessionRepository(home, files);
    }

    @Override
    public Optional<Unfinished> unfinished() throws IOException {
        Path journal = home.journal();
        // In a read-only folder, the journal may belong to a session that is running in another process.
        if (home.isReadOnly() || !Files.exists(journal)) {
            return Optional.empty();
        }
        RecoveredJournal recovered;
        try {
            recovered = RecoveredJournal.read(journal);
        } catch (UnreadableFileException | RuntimeException e) {
            throw setAside(journal, e);
        }
        JournalDamage damage = recovered.lost() == 0
                ? null
                : new JournalDamage(recovered.lost(), copyOf(journal).toString());
        Instant wall = recovered.begun().wall();
        if (recovered.session().isOver()) {
            // The session was finished, but the program stopped before it removed the journal.
            save(recovered.session(), wall);
            return Optional.empty();
        }
        return Optional.of(new Unfinished(recovered.session(), wall, damage));
    }

    /// Copies a damaged journal, once.
    private Path copyOf(Path journal) throws IOException {
        List<Path> same = new ArrayList<>();
        Path copy = FileName.unused(home.folder(), "damaged journal", ".jsonl", file -> {
            if (hasSameBytes(file, journal)) {
                same.add(file);
            }
            return same.isEmpty() && Files.exists(file);
        });
        if (same.isEmpty()) {
            files.write(copy, Files.readAllBytes(journal));
        }
        return copy;
    }

    private static boolean hasSameBytes(Path one, Path other) {
        try {
            return Files.exists(one) && Files.mismatch(one, other) < 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public SessionJournal begin(JournalEntry.Begun begun) throws IOException {
        home.create();
        Optional<Unfinished> interrupted = unfinished();
        if (interrupted.isPresent()) {
            // The user was not asked about the old session, so it is saved rather than overwritten.
            Session before = interrupted.get().session();
            save(before.apply(new Command.Finish(), before.now()).session(), interrupted.get().wall());
        }
        close();
        JournalFile journal = JournalFile.create(home.journal(), JournalJson.write(begun), files);
        open = journal;
        return new JournalWriter(journal);
    }

    @Override
    public SessionJournal continueJournal() throws IOException {
        close();
        try {
            JournalFile journal =
                    JournalFile.open(home.journal(), RecoveredJournal.read(home.journal()).entries());
            open = journal;
            return new JournalWriter(journal);
        } catch (UnreadableFileException | IllegalArgumentException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void save(Session session, Instant wall) throws IOException {
        SessionRecord record = record(session, wall);
        StoredSession before = saved.get(Key.of(record));
        if (before == null) {
            StoredSession now = repository.keep(record, it -> record.withRating(it.rating(), it.note()));
            saved.put(Key.of(record), new StoredSession(now.file(), record));
        } else {
            amend(record.withRating(before.record().rating(), before.record().note()));
        }
        discard();
    }

    @Override
    public SessionRecord record(Session session, Instant wall) {
        return SessionRecord.of(session, wall, zone.get(), own.get());
    }

    @Override
    public void amend(SessionRecord record) throws IOException {
        StoredSession before = saved.get(Key.of(record));
        StoredSession now = before == null ? repository.keep(record, _ -> record) : repository.merge(before, record);
        saved.put(Key.of(record), new StoredSession(now.file(), record));
    }

    @Override
    public SessionHistory history() {
        return repository.list().history();
    }

    /// The finished sessions.
    public SessionRepository finished() {
        return repository;
    }

    @Override
    public LastTime lastTime(SessionPlan plan, Instant now) {
        return repository.lastTime(plan, now);
    }

    @Override
    public void discard() throws IOException {
        close();
        files.delete(home.journal());
    }

    private void close() {
        if (open != null) {
            open.close();
            open = null;
        }
    }

    private IOException setAside(Path journal, Exception cause) throws IOException {
        Path aside = FileName.unused(home.folder(), "unreadable journal", ".jsonl");
        files.move(journal, aside);
        return new IOException(aside.toString(), cause);
    }

    /// Entries that could not be written wait for the next write, because a journal with a gap would replay to another
    /// session.
    private static final class JournalWriter implements SessionJournal {
        private final JournalFile file;
        private final List<JournalEntry> waiting = new ArrayList<>();

        JournalWriter(JournalFile file) {
            this.file = file;
        }

        @Override
        public void write(List<JournalEntry> entries) throws IOException {
            waiting.addAll(entries);
            while (!waiting.isEmpty()) {
                file.append(JournalJson.write(waiting.getFirst()));
                waiting.removeFirst();
            }
        }
    }
}
