package pumpwise.storage.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pumpwise.session.record.SessionHistory;
import pumpwise.session.record.SessionRecord;
import pumpwise.storage.problem.UnreadableFileException;

/// The sessions in a folder, as far as they are read.
///
/// @param sessions newest first. A copy is among them if its sets differ.
/// @param copies the files that do not count, because another file has the same session
/// @param unreadable the unreadable files with their problems; the files are left unchanged. If the folder itself cannot
/// be read, it is the only entry.
/// @param unread the number of files that are not read yet
public record SessionListing(
        List<StoredSession> sessions, List<SessionCopy> copies, List<UnreadableFileException> unreadable, int unread) {

    private static final Comparator<KnownSession> ORDER = Comparator.comparingLong(KnownSession::second)
            .thenComparingInt(KnownSession::milli)
            .reversed()
            .thenComparing(known -> known.session().record().routine())
            .thenComparing(KnownSession::modified, Comparator.reverseOrder())
            // Tools that copy a file with its time of change add something to its name.
            .thenComparingInt(known -> known.session().file().toString().length())
            .thenComparing(known -> known.session().file());

    public SessionListing {
        sessions = List.copyOf(sessions);
        copies = List.copyOf(copies);
        unreadable = List.copyOf(unreadable);
    }

    /// Finds the copies among the sessions.
    ///
    /// @param known in any order
    static SessionListing of(Collection<KnownSession> known, List<UnreadableFileException> unreadable, int unread) {
        List<KnownSession> sorted = new ArrayList<>(known);
        sorted.sort(ORDER);
        List<StoredSession> sessions = new ArrayList<>();
        List<SessionCopy> copies = new ArrayList<>();
        KnownSession counted = null;
        for (KnownSession each : sorted) {
            if (counted == null || !isSame(counted, each)) {
                counted = each;
                sessions.add(each.session());
            } else {
                SessionCopy copy = new SessionCopy(each.session(), counted.session());
                copies.add(copy);
                if (copy.hasOtherSets()) {
                    sessions.add(each.session());
                }
            }
        }
        return new SessionListing(sessions, copies, unreadable, unread);
    }

    private static boolean isSame(KnownSession one, KnownSession other) {
        return one.second() == other.second()
                && one.milli() == other.milli()
                && one.session().record().routine().equals(other.session().record().routine());
    }

    /// Whether all files are read.
    public boolean isComplete() {
        return unread == 0;
    }

    /// The sessions that count, newest first: without copies.
    public List<StoredSession> counted() {
        Set<Path> left = new HashSet<>();
        copies.forEach(copy -> left.add(copy.copy().file()));
        return left.isEmpty()
                ? sessions
                : sessions.stream().filter(session -> !left.contains(session.file())).toList();
    }

    /// The records of the sessions that count, for evaluation.
    public SessionHistory history() {
        List<SessionRecord> records = counted().stream().map(StoredSession::record).toList();
        return new SessionHistory(
                records,
                unreadable.stream().map(UnreadableFileException::file).toList(),
                copies.stream()
                        .map(copy -> String.valueOf(copy.copy().file().getFileName()))
                        .toList());
    }
}
