package pumpwise.importing.log.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pumpwise.storage.csv.CsvRow;
import pumpwise.storage.problem.UnreadableFileException;

/// Reads logs of other apps in every layout that is known.
public final class LayoutReader {

    private static final List<Layout> LAYOUTS = List.of(
            new HevyLayout(),
            new StrongLayout(),
            new LiftosaurLayout(),
            new LiftLogLayout(),
            new StrongLiftsLayout(),
            new DayLayout(true),
            new DayLayout(false));

    private LayoutReader() {}

    /// The contents of a log.
    ///
    /// @param format whose layout it has
    /// @param sessions in the order of the file
    public record Contents(LogFormat format, List<ReadSession> sessions) {

        public Contents {
            sessions = List.copyOf(sessions);
        }
    }

    /// The contents of a log; empty if no layout has its columns.
    ///
    /// @throws UnreadableFileException if not all of its rows can be read
    public static Optional<Contents> read(LogRows rows) throws UnreadableFileException {
        Columns columns = new Columns(rows.header());
        Optional<Layout> layout = LAYOUTS.stream().filter(each -> each.fits(columns)).findFirst();
        return layout.isEmpty() ? Optional.empty() : Optional.of(read(rows, columns, layout.get()));
    }

    private static Contents read(LogRows rows, Columns columns, Layout layout) throws UnreadableFileException {
        Map<String, SessionHead> heads = new LinkedHashMap<>();
        Map<String, List<ReadSet>> sets = new LinkedHashMap<>();
        for (CsvRow next = rows.next(); next != null; next = rows.next()) {
            CsvRow row = next;
            Cells cells = new Cells(columns, row, rows.hasDecimalCommas());
            try {
                layout.read(cells).ifPresent(read -> {
                    String key = read.head().key();
                    heads.merge(key, read.head(), LayoutReader::joined);
                    sets.computeIfAbsent(key, _ -> new ArrayList<>()).addAll(read.sets());
                    if (!cells.distance().isEmpty()) {
                        rows.skip(new SkippedRow(row.line(), SkipReason.DISTANCE, cells.distance()));
                    }
                });
            } catch (UnusableRowException e) {
                rows.skip(e.at(row.line()));
            }
        }
        List<ReadSession> sessions = new ArrayList<>();
        heads.forEach((key, head) -> sessions.add(new ReadSession(head, sets.getOrDefault(key, List.of()))));
        return new Contents(layout.format(), sessions);
    }

    /// The first note and length that a row of the session has.
    private static SessionHead joined(SessionHead first, SessionHead next) {
        return new SessionHead(
                first.key(),
                first.start(),
                first.routine(),
                first.length().isZero() ? next.length() : first.length(),
                first.note().isEmpty() ? next.note() : first.note());
    }
}
