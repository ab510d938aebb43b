package pumpwise.importing.log.own;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import pumpwise.importing.log.layout.LogRows;
import pumpwise.session.record.ExerciseSnapshot;
import pumpwise.session.record.SessionRecord;
import pumpwise.session.record.SetRecord;
import pumpwise.storage.csv.CsvRow;
import pumpwise.storage.csv.OwnColumn;
import pumpwise.storage.problem.UnreadableFileException;

/// Reads our own layout. What Pumpwise wrote is read back without a difference.
public final class OwnLogReader {

    private OwnLogReader() {}

    /// Whether a file with this header has our layout.
    public static boolean fits(List<String> header) {
        return columns(header)
                .keySet()
                .containsAll(List.of(OwnColumn.STARTED, OwnColumn.ROUTINE, OwnColumn.SECTION, OwnColumn.EXERCISE, OwnColumn.SET));
    }

    private static Map<OwnColumn, Integer> columns(List<String> header) {
        Map<OwnColumn, Integer> columns = new EnumMap<>(OwnColumn.class);
        for (OwnColumn column : OwnColumn.values()) {
            for (int at = header.size() - 1; at >= 0; at--) {
                if (header.get(at).strip().toLowerCase(Locale.ROOT).equals(column.word())) {
                    columns.put(column, at);
                }
            }
        }
        return columns;
    }

    /// The log in a table with our layout.
    ///
    /// @return the sessions, in the order of the file
    /// @throws UnreadableFileException if not all of its rows can be read
    public static List<SessionRecord> read(LogRows rows) throws UnreadableFileException {
        Map<OwnColumn, Integer> columns = columns(rows.header());
        Map<String, Draft> drafts = new LinkedHashMap<>();
        SharedValues shared = new SharedValues();
        for (CsvRow each = rows.next(); each != null; each = rows.next()) {
            OwnRow row = new OwnRow(columns, each.cells(), rows.hasDecimalCommas(), shared);
            try {
                String key = row.text(OwnColumn.SESSION) + "\n" + row.text(OwnColumn.STARTED) + "\n" + row.text(OwnColumn.ROUTINE);
                Draft draft = drafts.get(key);
                if (draft == null) {
                    draft = new Draft(row.session());
                }
                draft.add(row);
                drafts.put(key, draft);
            } catch (BadCellException e) {
                rows.skip(e.at(each.line()));
            }
        }
        return drafts.values().stream().map(Draft::record).toList();
    }

    /// A session while its rows are read.
    private static final class Draft {

        private final SessionRecord session;
        private final List<SetRecord> sets = new ArrayList<>();
        private final SortedMap<Integer, SessionRecord.PainStop> painStops = new TreeMap<>();
        private final SortedMap<String, ExerciseSnapshot> exercises = new TreeMap<>();

        Draft(SessionRecord session) {
            this.session = session;
        }

        void add(OwnRow row) throws BadCellException {
            if (row.text(OwnColumn.EXERCISE).isBlank() && row.text(OwnColumn.SECTION).isEmpty()) {
                return;
            }
            String exercise = row.exercise();
            @Nullable SetRecord set = row.set();
            int hurt = row.number(OwnColumn.HURT, Integer.MAX_VALUE);
            ExerciseSnapshot snapshot = row.isYes(OwnColumn.CUSTOM)
                    ? new ExerciseSnapshot(
                            row.name(OwnColumn.NAME),
                            row.muscles(OwnColumn.PRIMARY_MUSCLES),
                            row.muscles(OwnColumn.SECONDARY_MUSCLES))
                    : null;
            if (hurt > 0) {
                int number = set == null ? row.number(OwnColumn.SET, Integer.MAX_VALUE) : set.set();
                painStops.put(hurt, new SessionRecord.PainStop(exercise, number, row.side()));
            }
            if (set != null) {
                sets.add(set);
            }
            if (snapshot != null) {
                exercises.put(exercise, snapshot);
            }
        }

        SessionRecord record() {
            return new SessionRecord(
                    session.routine(),
                    session.started(),
                    session.zone(),
                    session.edited(),
                    session.times(),
                    session.holds(),
                    sets,
                    List.copyOf(painStops.values()),
                    session.rating(),
                    session.note(),
                    exercises);
        }
    }
}
