package pumpwise.storage.session;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.record.LastTime;
import pumpwise.session.record.SessionRecord;
import pumpwise.storage.DataDirectory;
import pumpwise.storage.file.AtomicFile;
import pumpwise.storage.file.FileName;
import pumpwise.storage.file.JsonFolder;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.storage.problem.UnreadableFileException;

/// The finished sessions, one file each, in a folder of the data directory. Deleted sessions are moved to a separate
/// folder, from which they can be restored. Thread-safe; everything except [#known] uses the disk, so it must not be
/// called on the UI thread.
public final class SessionRepository {

    private final DataDirectory home;
    private final SessionFolder sessions;
    private final SessionFolder deleted;
    private final NewestSessions newest;
    private final SessionMoves moves = new SessionMoves();

    public SessionRepository(DataDirectory home, AtomicFile files) {
        this.home = home;
        SharedValues shared = new SharedValues();
        sessions = new SessionFolder(home.sessions(), files, shared);
        deleted = new SessionFolder(home.deletedSessions(), files, shared);
        newest = new NewestSessions(sessions);
    }

    /// The result of saving an edited session.
    ///
    /// @param stored the session with its current file
    /// @param isSeparate whether that is a new file, because another program had changed the previous one
    public record Saved(StoredSession stored, boolean isSeparate) {}

    /// A deleted session.
    ///
    /// @param from its file before
    /// @param stored the session in its current file
    public record Deleted(Path from, StoredSession stored) {}

    /// Reads all sessions. Files that were read before and have not changed are not read again.
    public SessionListing list() {
        return list(FileProgress.NONE);
    }

    /// Reads all sessions, newest first, until it is cancelled. What was read by then is not read again.
    public SessionListing list(FileProgress progress) {
        return sessions.read(Integer.MAX_VALUE, progress);
    }

    /// Reads the newest sessions only, judging by the names of their files.
    ///
    /// @param most the number of sessions
    public SessionListing newest(int most) {
        return sessions.read(most, FileProgress.NONE);
    }

    /// The sessions that were read or written so far, without looking at the disk. Fast enough for every change.
    public SessionListing known() {
        return sessions.known();
    }

    /// Reads the deleted sessions, which can be restored.
    public SessionListing deleted() {
        return deleted.read(Integer.MAX_VALUE, FileProgress.NONE);
    }

    /// What was done in each set of a plan last time. Reads only the newest files, until everything is found; older
    /// sessions are found if they are in memory.
    ///
    /// @param now when the plan will be trained
    public LastTime lastTime(SessionPlan plan, Instant now) {
        return newest.lastTime(plan, now);
    }

    /// Reads a session from the disk, even if it was read before.
    ///
    /// @return empty if the file is gone
    /// @throws UnreadableFileException with all its problems
    public Optional<StoredSession> open(Path file) throws UnreadableFileException {
        return sessions.readAgain(file);
    }

    /// Saves a new session in a new file.
    ///
    /// @throws CannotSaveException if that fails
    public synchronized StoredSession add(SessionRecord record) throws CannotSaveException {
        home.create();
        return sessions.write(SessionFileName.first(home.sessions(), record, SessionRepository::exists), record);
    }

    /// Saves new sessions in new files: all of them, or none if one cannot be saved, the work is cancelled, or the program is
    /// killed.
    ///
    /// @return the sessions with their files, in the same order; empty if it was cancelled
    /// @throws CannotSaveException if that fails
    public List<StoredSession> add(List<SessionRecord> records, FileProgress progress) throws CannotSaveException {
        home.create();
        return new NewSessions(sessions).add(records, progress);
    }

    /// Saves an edited session in the file that it was read from. If another program has changed that file since then, it
    /// is left unchanged, and the session is saved as a new file next to it. A session without changes is not written.
    ///
    /// @param before the session as it was read or saved last
    /// @param edited the session now
    /// @throws CannotSaveException if that fails; the file is then unchanged
    public synchronized Saved save(StoredSession before, SessionRecord edited) throws CannotSaveException {
        home.create();
        if (isChangedElsewhere(before)) {
            Path other = FileName.unused(home.sessions(), JsonFolder.stem(before.file()), JsonFolder.EXTENSION);
            return new Saved(sessions.write(other, edited), true);
        }
        boolean isSaved = edited.equals(before.record()) && exists(before.file());
        return new Saved(isSaved ? before : sessions.write(before.file(), edited), false);
    }

    private boolean isChangedElsewhere(StoredSession before) {
        try {
            Optional<StoredSession> now = sessions.readAgain(before.file());
            return now.isPresent() && !now.get().record().equals(before.record());
        } catch (UnreadableFileException e) {
            return true;
        }
    }

    /// Saves a change of a session in its file, together with changes made there meanwhile.
    ///
    /// @param base the session before the change
    /// @param ours the session after the change
    /// @throws CannotSaveException if that fails; the file is then unchanged
    synchronized StoredSession merge(StoredSession base, SessionRecord ours) throws CannotSaveException {
        try {
            StoredSession now = sessions.readAgain(base.file()).orElse(base);
            return save(now, RecordMerge.of(base.record(), ours, now.record())).stored();
        } catch (UnreadableFileException e) {
            return save(base, ours).stored();
        }
    }

    /// Saves a session that has just ended: in the file that has it already, or else in a new one.
    ///
    /// @param merge the session to save, given the one that the file has
    /// @throws CannotSaveException if that fails; an existing file is then unchanged
    synchronized StoredSession keep(SessionRecord record, UnaryOperator<SessionRecord> merge) throws CannotSaveException {
        home.create();
        Path file = SessionFileName.first(home.sessions(), record, each -> exists(each) && same(each, record).isEmpty());
        Optional<StoredSession> before = same(file, record);
        return sessions.write(file, before.isEmpty() ? record : merge.apply(before.get().record()));
    }

    private Optional<StoredSession> same(Path file, SessionRecord record) {
        try {
            return sessions.find(file)
                    .filter(it -> it.record().started().equals(record.started()))
                    .filter(it -> it.record().routine().equals(record.routine()));
        } catch (UnreadableFileException e) {
            return Optional.empty();
        }
    }

    /// Deletes a session so that it can be restored.
    ///
    /// @throws CannotSaveException if that fails; the file has then not been moved
    public Deleted delete(StoredSession session) throws CannotSaveException {
        return delete(List.of(session), FileProgress.NONE).getFirst();
    }

    /// Deletes sessions so that they can be restored: all of them, or none.
    ///
    /// @throws CannotSaveException if that fails; the files are then in their place
    public List<Deleted> delete(List<StoredSession> all) throws CannotSaveException {
        return delete(all, FileProgress.NONE);
    }

    /// Deletes sessions so that they can be restored: all of them, or none if one cannot be deleted or the work is
    /// cancelled.
    ///
    /// @return in the same order; empty if it was cancelled
    /// @throws CannotSaveException if that fails; the files are then in their place
    public List<Deleted> delete(List<StoredSession> all, FileProgress progress) throws CannotSaveException {
        home.create();
        List<SessionMoves.Move> wanted = all.stream()
                .map(each -> new SessionMoves.Move(each, home.deletedSessions().resolve(name(each.file()))))
                .toList();
        List<StoredSession> moved = moves.move(wanted, sessions, deleted, progress);
        return IntStream.range(0, moved.size())
                .mapToObj(i -> new Deleted(all.get(i).file(), moved.get(i)))
                .toList();
    }

    /// Restores a deleted session under its file name, or with a number if that is taken now.
    ///
    /// @throws CannotSaveException if that fails; the file has then not been moved
    public StoredSession restore(Deleted session) throws CannotSaveException {
        return restore(List.of(session), FileProgress.NONE).getFirst();
    }

    /// Restores deleted sessions: all of them, or none if one cannot be restored or the work is cancelled.
    ///
    /// @return in the same order; empty if it was cancelled
    /// @throws CannotSaveException if that fails; the files are then where they were
    public List<StoredSession> restore(List<Deleted> all, FileProgress progress) throws CannotSaveException {
        home.create();
        List<SessionMoves.Move> wanted = all.stream()
                .map(each -> new SessionMoves.Move(each.stored(), each.from()))
                .toList();
        return moves.move(wanted, deleted, sessions, progress);
    }

    /// Restores one of the [#deleted] sessions.
    ///
    /// @throws CannotSaveException if that fails; the file has then not been moved
    public StoredSession restore(StoredSession session) throws CannotSaveException {
        return restore(new Deleted(home.sessions().resolve(name(session.file())), session));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static boolean exists(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }
}
