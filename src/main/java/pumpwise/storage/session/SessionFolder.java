package pumpwise.storage.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import pumpwise.session.record.SessionRecord;
import pumpwise.storage.file.AtomicFile;
import pumpwise.storage.file.FileBatch;
import pumpwise.storage.file.FileText;
import pumpwise.storage.file.JsonFolder;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.storage.problem.Problem;
import pumpwise.storage.problem.ProblemKind;
import pumpwise.storage.problem.UnreadableFileException;

/// Reads the sessions in one folder. Unreadable files do not affect the others, and an unchanged file is read only once.
/// Thread-safe.
final class SessionFolder {

    /// How often progress is reported, in files.
    private static final int STEP = 50;

    private final Path folder;
    private final AtomicFile files;
    private final SharedValues shared;
    private final Map<Path, KnownSession> known = new ConcurrentHashMap<>();

    /// The state after the latest listing.
    private volatile Listed listed = new Listed(List.of(), 0);

    private record Listed(List<UnreadableFileException> unreadable, int unread) {}

    /// @param shared the values that all sessions share
    SessionFolder(Path folder, AtomicFile files, SharedValues shared) {
        this.folder = folder;
        this.files = files;
        this.shared = shared;
    }

    /// Reads the newest sessions, judging by the names of the files, up to a number of them.
    SessionListing read(int most, FileProgress progress) {
        Set<Path> gone = new HashSet<>(known.keySet());
        List<UnreadableFileException> unreadable = new ArrayList<>();
        List<Path> all = newestFirst(unreadable);
        all.forEach(gone::remove);
        gone.forEach(known::remove);
        List<KnownSession> read = new ArrayList<>();
        int done = 0;
        while (done < all.size() && read.size() < most && !progress.isCancelled()) {
            try {
                look(all.get(done)).ifPresent(read::add);
            } catch (UnreadableFileException e) {
                unreadable.add(e);
            }
            done++;
            if (done % STEP == 0 || done == all.size()) {
                progress.report(done, all.size());
            }
        }
        listed = new Listed(List.copyOf(unreadable), all.size() - done);
        return SessionListing.of(read, unreadable, all.size() - done);
    }

    /// The sessions that were read so far, without looking at the folder.
    SessionListing known() {
        Listed now = listed;
        return SessionListing.of(known.values(), now.unreadable(), now.unread());
    }

    /// The session in a file as it was read last, without looking at the file; empty if it was not read.
    Optional<StoredSession> known(Path file) {
        return Optional.ofNullable(known.get(file)).map(KnownSession::session);
    }

    /// The files that may be sessions, judging by their names, newest first.
    List<Path> newestFirst() {
        return newestFirst(new ArrayList<>());
    }

    private List<Path> newestFirst(List<UnreadableFileException> unreadable) {
        try {
            List<Path> dated = new ArrayList<>();
            List<Path> others = new ArrayList<>();
            JsonFolder.named(folder).reversed().forEach(file -> (SessionFileName.isDated(file) ? dated : others).add(file));
            dated.addAll(others);
            return dated;
        } catch (UnreadableFileException e) {
            unreadable.add(e);
            return List.of();
        }
    }

    /// The session in a file, which is read only if that is necessary; empty if the file is gone or no user's file.
    ///
    /// @throws UnreadableFileException with all its problems
    Optional<StoredSession> find(Path file) throws UnreadableFileException {
        return look(file).map(KnownSession::session);
    }

    private Optional<KnownSession> look(Path file) throws UnreadableFileException {
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(file, BasicFileAttributes.class);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UnreadableFileException(
                    Problem.ofFile(name(file), ProblemKind.CANNOT_BE_READ, FileText.reason(e)));
        }
        KnownSession before = known.get(file);
        if (before != null && before.isCurrent(attributes)) {
            return Optional.of(before);
        }
        if (!JsonFolder.isUserFile(file)) {
            return Optional.empty();
        }
        // A path remembers its text once its file was opened, so another one with the same name is opened.
        Path opened = folder.resolve(name(file));
        byte[] contents;
        try {
            contents = FileText.read(name(file), opened);
        } catch (UnreadableFileException e) {
            if (Files.exists(opened, LinkOption.NOFOLLOW_LINKS)) {
                throw e;
            }
            // It was moved away in the meantime.
            return Optional.empty();
        }
        SessionRecord record = parse(file, contents);
        KnownSession now = KnownSession.of(new StoredSession(file, record), attributes);
        remember(now);
        return Optional.of(now);
    }

    /// A file that was changed while it was read is read again next time.
    private synchronized void remember(KnownSession read) {
        Path file = read.session().file();
        try {
            if (read.isCurrent(Files.readAttributes(file, BasicFileAttributes.class))) {
                known.put(file, read);
            }
        } catch (IOException e) {
            known.remove(file);
        }
    }

    /// Reads a file, even if it was read before and seems unchanged; empty if it is gone or no user's file.
    ///
    /// @throws UnreadableFileException with all its problems
    Optional<StoredSession> readAgain(Path file) throws UnreadableFileException {
        known.remove(file);
        return find(file);
    }

    /// Several new files in this folder.
    FileBatch batch() {
        return files.batch(folder);
    }

    /// Adds a session to several new files.
    ///
    /// @param isTaken whether a name is taken, without asking the disk
    /// @throws CannotSaveException if it cannot be written
    StoredSession prepare(SessionRecord record, Predicate<Path> isTaken, FileBatch batch) throws CannotSaveException {
        Path file = SessionFileName.first(
                folder, record, each -> isTaken.test(each) || Files.exists(each, LinkOption.NOFOLLOW_LINKS));
        byte[] contents = new SessionRecordWriter().write(record);
        StoredSession prepared = readable(file, contents);
        batch.add(name(file), contents);
        return prepared;
    }

    /// Saves several new files.
    ///
    /// @throws CannotSaveException if that fails; then none of them is saved
    synchronized List<StoredSession> commit(List<StoredSession> prepared, FileBatch batch) throws CannotSaveException {
        List<Path> saved = batch.commit();
        List<StoredSession> sessions = new ArrayList<>();
        for (int i = 0; i < saved.size(); i++) {
            StoredSession session = new StoredSession(saved.get(i), prepared.get(i).record());
            add(session);
            sessions.add(session);
        }
        return List.copyOf(sessions);
    }

    /// Writes a session to a file in this folder.
    ///
    /// @throws CannotSaveException if that fails; an existing file is then unchanged
    synchronized StoredSession write(Path file, SessionRecord record) throws CannotSaveException {
        byte[] contents = new SessionRecordWriter().write(record);
        StoredSession written = readable(file, contents);
        files.write(file, contents);
        add(written);
        return written;
    }

    /// Makes sure that a file can be read again; otherwise the session would be lost.
    private StoredSession readable(Path file, byte[] contents) throws CannotSaveException {
        try {
            return new StoredSession(file, parse(file, contents));
        } catch (UnreadableFileException e) {
            throw new CannotSaveException(name(file), CannotSaveException.Reason.NOT_READABLE, e);
        }
    }

    /// Moves a file out of this folder.
    ///
    /// @throws CannotSaveException if that fails; the file has then not been moved
    synchronized void move(Path from, Path to) throws CannotSaveException {
        // If it is gone already, it is no longer known either.
        known.remove(from);
        files.move(from, to);
    }

    /// Adds a session that is in this folder now.
    synchronized void add(StoredSession session) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(session.file(), BasicFileAttributes.class);
            known.put(session.file(), KnownSession.of(session, attributes));
        } catch (IOException e) {
            known.remove(session.file());
        }
    }

    private SessionRecord parse(Path file, byte[] contents) throws UnreadableFileException {
        return SessionRecordReader.read(name(file), contents, shared);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
