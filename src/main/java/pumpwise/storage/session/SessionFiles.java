package pumpwise.storage.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
import pumpwise.storage.file.JsonFolder;
import pumpwise.storage.problem.UnreadableFileException;

/// Sessions on disk: the journal of the running one, which only one thread at a time may use, and one file for each
/// finished one.
public final class SessionFiles implements SessionArchive {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm.ss", Locale.ROOT);

    private final DataDirectory home;
    private final AtomicFile files;
    private final Supplier<ZoneId> zone;
    private final Supplier<Map<String, ExerciseSnapshot>> own;
    private final SessionRepository repository;
    private @Nullable JournalFile open;

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
        repository = new SessionRepository(home.sessions());
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
        Path file = file(record);
        SessionRecord before = read(file);
        write(file, before == null ? record : record.withRating(before.rating(), before.note()));
        discard();
    }

    @Override
    public SessionRecord record(Session session, Instant wall) {
        return SessionRecord.of(session, wall, zone.get(), own.get());
    }

    @Override
    public void amend(SessionRecord record) throws IOException {
        write(file(record), record);
    }

    @Override
    public SessionHistory history() {
        return repository.list().history();
    }

    /// The saved sessions and the unusable files. May be called from any thread, but not on the UI thread: it reads all
    /// files.
    public SessionRepository.Listing list() {
        return repository.list();
    }

    @Override
    public LastTime lastTime(SessionPlan plan, Instant now) {
        return repository.lastTime(plan, now);
    }

    @Override
    public Optional<String> lastNote(String routine) {
        return repository.lastNote(routine);
    }

    private void write(Path file, SessionRecord record) throws IOException {
        home.create();
        byte[] contents = new SessionRecordWriter().write(record);
        try {
            // Makes sure that the file can be read again; otherwise the session would be lost.
            SessionRecordReader.read(String.valueOf(file.getFileName()), contents);
        } catch (UnreadableFileException e) {
            throw new IOException(e);
        }
        files.write(file, contents);
    }

    /// The file of a session, named by its local date and time. Different sessions have different files. The same
    /// session always has the same file, so that saving it again after a crash does not create a duplicate.
    private Path file(SessionRecord record) {
        String name = STAMP.withZone(zone(record)).format(record.started()) + " " + record.routine();
        return FileName.unused(home.sessions(), name, JsonFolder.EXTENSION, file -> Files.exists(file) && !holds(file, record));
    }

    private boolean holds(Path file, SessionRecord record) {
        SessionRecord there = read(file);
        return there != null
                && there.started().equals(record.started())
                && there.routine().equals(record.routine());
    }

    /// Records of the first format are named by the date in UTC.
    private static ZoneId zone(SessionRecord record) {
        try {
            return record.zone() == null ? ZoneOffset.UTC : ZoneId.of(record.zone());
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }

    private @Nullable SessionRecord read(Path file) {
        try {
            return repository.read(file);
        } catch (UnreadableFileException e) {
            return null;
        }
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
