package pumpwise.ui.train;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pumpwise.session.JournalEntry;
import pumpwise.session.Session;
import pumpwise.session.SessionArchive;
import pumpwise.session.SessionHistory;
import pumpwise.session.SessionJournal;
import pumpwise.session.SessionRecord;

/// Keeps sessions in memory, and fails when told to.
final class MemoryArchive implements SessionArchive {

    final List<JournalEntry> journal = new ArrayList<>();
    final List<Session> kept = new ArrayList<>();
    final List<SessionRecord> amended = new ArrayList<>();
    boolean failing;

    @Override
    public Optional<Unfinished> unfinished() throws IOException {
        check();
        Session session = JournalEntry.replay(journal);
        return session == null
                ? Optional.empty()
                : Optional.of(new Unfinished(session, ((JournalEntry.Begun) journal.getFirst()).wall()));
    }

    @Override
    public SessionJournal begin(JournalEntry.Begun begun) throws IOException {
        check();
        journal.clear();
        journal.add(begun);
        return goOn();
    }

    @Override
    public SessionJournal goOn() throws IOException {
        check();
        return entries -> {
            check();
            journal.addAll(entries);
        };
    }

    @Override
    public void keep(Session session, Instant wall) throws IOException {
        check();
        kept.add(session);
        journal.clear();
    }

    @Override
    public void amend(SessionRecord record) throws IOException {
        check();
        amended.add(record);
    }

    @Override
    public SessionHistory history() {
        return new SessionHistory(kept.stream()
                .map(session -> SessionRecord.of(session, session.startedAt()))
                .toList());
    }

    @Override
    public void discard() throws IOException {
        check();
        journal.clear();
    }

    private void check() throws IOException {
        if (failing) {
            throw new IOException("the disk is full");
        }
    }
}
