package pumpwise.storage.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pumpwise.session.Command;
import pumpwise.session.Session;
import pumpwise.session.engine.JournalEntry;
import pumpwise.session.engine.SessionArchive;
import pumpwise.session.engine.SessionJournal;
import pumpwise.session.record.SessionHistory;
import pumpwise.session.record.SessionRecord;
import pumpwise.storage.DataDirectory;
import pumpwise.storage.file.AtomicFile;
import pumpwise.storage.file.FileName;
import pumpwise.storage.problem.UnreadableFileException;

/// Sessions on disk: the journal of the one that runs, and a file for each that is over. For one thread at a time.
public final class SessionFiles implements SessionArchive {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm.ss").withZone(ZoneOffset.UTC);

    private final DataDirectory home;
    private final AtomicFile files;
    private @Nullable JournalFile open;

    /// Sessions in a person's folder.
    public SessionFiles(DataDirectory home, AtomicFile files) {
        this.home = home;
        this.files = files;
    }

    @Override
    public Optional<Unfinished> unfinished() throws IOException {
        Path journal = home.journal();
        // The session of another Pumpwise may be running.
        if (home.isReadOnly() || !Files.exists(journal)) {
            return Optional.empty();
        }
        List<JournalEntry> entries = new ArrayList<>();
        try {
            JournalFile.read(journal).entries().forEach(line -> entries.add(JournalJson.read(line)));
        } catch (UnreadableFileException | IllegalArgumentException e) {
            throw setAside(journal, e);
        }
        Session session = replay(journal, entries);
        if (session == null || !(entries.getFirst() instanceof JournalEntry.Begun begun)) {
            throw setAside(journal, new IllegalArgumentException("a journal without a beginning"));
        }
        if (session.isOver()) {
            // The end was reached, but not the moment in which the journal goes.
            keep(session, begun.wall());
            return Optional.empty();
        }
        return Optional.of(new Unfinished(session, begun.wall()));
    }

    private @Nullable Session replay(Path journal, List<JournalEntry> entries) throws IOException {
        try {
            return JournalEntry.replay(entries);
        } catch (RuntimeException e) {
            // Entries that can be read one by one, but never were a session.
            throw setAside(journal, e);
        }
    }

    @Override
    public SessionJournal begin(JournalEntry.Begun begun) throws IOException {
        home.create();
        Optional<Unfinished> cutShort = unfinished();
        if (cutShort.isPresent()) {
            // Nobody was asked about it, so it is kept rather than written over.
            Session before = cutShort.get().session();
            keep(before.apply(new Command.Finish(), before.now()).session(), cutShort.get().wall());
        }
        close();
        JournalFile journal = JournalFile.create(home.journal(), JournalJson.write(begun), files);
        open = journal;
        return new Lines(journal);
    }

    @Override
    public SessionJournal goOn() throws IOException {
        close();
        try {
            JournalFile journal = JournalFile.open(home.journal());
            open = journal;
            return new Lines(journal);
        } catch (UnreadableFileException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void keep(Session session, Instant wall) throws IOException {
        SessionRecord record = SessionRecord.of(session, wall);
        SessionRecord before = kept(record);
        write(before == null ? record : record.with(before.felt(), before.note()));
        discard();
    }

    @Override
    public void amend(SessionRecord record) throws IOException {
        write(record);
    }

    @Override
    public SessionHistory history() {
        return new SessionRepository(home).list().history();
    }

    private void write(SessionRecord record) throws IOException {
        home.create();
        files.write(file(record), new SessionRecordWriter().write(record));
    }

    /// The same session gets the same name, so that keeping it again after a crash does not double it.
    private Path file(SessionRecord record) {
        String name = FileName.safe(STAMP.format(record.started()) + " " + record.routine());
        return home.sessions().resolve(name + ".json");
    }

    /// The same session, if it is kept already, and perhaps something was said about it.
    private @Nullable SessionRecord kept(SessionRecord record) {
        try {
            SessionRecord there = SessionRepository.read(file(record));
            return there.started().equals(record.started()) ? there : null;
        } catch (UnreadableFileException e) {
            return null;
        }
    }

    @Override
    public void discard() throws IOException {
        close();
        Files.deleteIfExists(home.journal());
    }

    private void close() {
        if (open != null) {
            open.close();
            open = null;
        }
    }

    private IOException setAside(Path journal, Exception cause) throws IOException {
        Path aside = FileName.unused(home.folder(), "unreadable journal", ".jsonl");
        Files.move(journal, aside, StandardCopyOption.ATOMIC_MOVE);
        return new IOException(aside.toString(), cause);
    }

    /// Entries that could not be written wait for the next write: a journal with a gap would replay to something else.
    private static final class Lines implements SessionJournal {
        private final JournalFile file;
        private final List<JournalEntry> waiting = new ArrayList<>();

        Lines(JournalFile file) {
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
