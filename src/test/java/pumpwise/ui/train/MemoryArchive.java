package pumpwise.ui.train;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pumpwise.session.Session;
import pumpwise.session.engine.JournalEntry;
import pumpwise.session.engine.SessionArchive;
import pumpwise.session.engine.SessionJournal;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.record.LastTime;
import pumpwise.session.record.SessionHistory;
import pumpwise.session.record.SessionRecord;

/// An archive in memory that can be told to fail.
public final class MemoryArchive implements SessionArchive {

    public final List<JournalEntry> journal = new ArrayList<>();
    public final List<Session> kept = new ArrayList<>();
    public final List<SessionRecord> amended = new ArrayList<>();
    public @Nullable JournalDamage damage;
    public @Nullable String note;
    public boolean failing;

    /// Fails with an undeclared exception.
    public boolean broken;

    @Override
    public Optional<Unfinished> unfinished() throws IOException {
        check();
        Session session = JournalEntry.replay(journal);
        return session == null
                ? Optional.empty()
                : Optional.of(new Unfinished(session, ((JournalEntry.Begun) journal.getFirst()).wall(), damage));
    }

    @Override
    public SessionJournal begin(JournalEntry.Begun begun) throws IOException {
        check();
        journal.clear();
        journal.add(begun);
        return continueJournal();
    }

    @Override
    public SessionJournal continueJournal() throws IOException {
        check();
        return entries -> {
            check();
            journal.addAll(entries);
        };
    }

    @Override
    public void save(Session session, Instant wall) throws IOException {
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
                .map(session -> record(session, session.startedAt()).withRating(0, note))
                .toList());
    }

    @Override
    public SessionRecord record(Session session, Instant wall) {
        return SessionRecord.of(session, wall, ZoneOffset.UTC, Map.of());
    }

    @Override
    public LastTime lastTime(SessionPlan plan, Instant now) {
        return history().lastTime(plan, now);
    }

    @Override
    public void discard() throws IOException {
        check();
        journal.clear();
    }

    private void check() throws IOException {
        if (broken) {
            throw new InvalidPathException("Gesäß", "Malformed input or input contains unmappable characters");
        }
        if (failing) {
            throw new IOException("the disk is full");
        }
    }
}
