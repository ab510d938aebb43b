package pumpwise.importing.log.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pumpwise.storage.csv.CsvTable;

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
    /// @param skipped the rows that were left out, in order
    public record Contents(LogFormat format, List<ReadSession> sessions, List<SkippedRow> skipped) {

        public Contents {
            sessions = List.copyOf(sessions);
            skipped = List.copyOf(skipped);
        }
    }

    /// The contents of a log; empty if no layout has its columns.
    public static Optional<Contents> read(CsvTable table) {
        Columns columns = new Columns(table.header());
        return LAYOUTS.stream()
                .filter(layout -> layout.fits(columns))
                .findFirst()
                .map(layout -> read(table, columns, layout));
    }

    private static Contents read(CsvTable table, Columns columns, Layout layout) {
        Map<String, SessionHead> heads = new LinkedHashMap<>();
        Map<String, List<ReadSet>> sets = new LinkedHashMap<>();
        List<SkippedRow> skipped = new ArrayList<>();
        for (CsvTable.Row row : table.rows()) {
            try {
                layout.read(new Cells(columns, row)).ifPresent(read -> {
                    String key = read.head().key();
                    heads.merge(key, read.head(), LayoutReader::joined);
                    sets.computeIfAbsent(key, _ -> new ArrayList<>()).addAll(read.sets());
                });
            } catch (UnusableRowException e) {
                skipped.add(e.at(row.line()));
            }
        }
        List<ReadSession> sessions = new ArrayList<>();
        heads.forEach((key, head) -> sessions.add(new ReadSession(head, sets.getOrDefault(key, List.of()))));
        return new Contents(layout.format(), sessions, skipped);
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
