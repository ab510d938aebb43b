package pumpwise.importing.log;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pumpwise.importing.log.layout.SkippedRow;
import pumpwise.session.record.SessionRecord;

/// Sessions that are ready to be added to the log.
///
/// @param sessions in the order of the file
/// @param duplicates the sessions that are there already, and are only added if the user wants that
/// @param skipped the rows that are left out, or parts of them, in order
public record LogImport(List<SessionRecord> sessions, List<Duplicate> duplicates, List<SkippedRow> skipped) {

    public LogImport {
        sessions = List.copyOf(sessions);
        duplicates = List.copyOf(duplicates);
        skipped = List.copyOf(skipped);
    }

    /// A session that is there already: within a minute and in the same routine, with the same sets on the day if the file
    /// has only days, or, in one file, with the same start, routine, and sets.
    ///
    /// @param session as it is in the file
    /// @param other the one that is there
    /// @param inFile whether the other one is in the same file, rather than in the log
    public record Duplicate(SessionRecord session, SessionRecord other, boolean inFile) {}

    /// With the duplicates among the sessions to add. They are still named.
    public LogImport withDuplicates() {
        List<SessionRecord> all = new ArrayList<>(sessions);
        duplicates.forEach(duplicate -> all.add(duplicate.session()));
        return new LogImport(all, duplicates, skipped);
    }

    /// The number of rows of which only a part is left out.
    public int shortened() {
        return (int) skipped.stream().filter(row -> row.reason().isPartial()).count();
    }

    /// The number of sets to add.
    public int sets() {
        return sessions.stream().mapToInt(session -> session.sets().size()).sum();
    }

    /// The earliest session to add.
    public Optional<SessionRecord> first() {
        return sessions.stream().min(Comparator.comparing(SessionRecord::started));
    }

    /// The latest session to add.
    public Optional<SessionRecord> last() {
        return sessions.stream().max(Comparator.comparing(SessionRecord::started));
    }
}
