package pumpwise.importing.log;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import pumpwise.importing.log.layout.ReadLog;
import pumpwise.importing.log.layout.LayoutReader;
import pumpwise.importing.log.layout.ReadSet;
import pumpwise.importing.log.layout.SkipReason;
import pumpwise.importing.log.layout.SkippedRow;
import pumpwise.importing.log.own.OwnLogReader;
import pumpwise.storage.csv.CsvReader;
import pumpwise.storage.csv.CsvTable;
import pumpwise.storage.problem.Problem;
import pumpwise.storage.problem.ProblemKind;
import pumpwise.storage.problem.UnreadableFileException;

/// Reads training logs in CSV files. The header decides whose layout it is.
public final class LogReader {

    private static final int MOST_SHOWN = 120;

    private LogReader() {}

    /// What is in a log. Rows that cannot be used are listed.
    ///
    /// @param file the name for messages
    /// @throws UnreadableFileException if it is no log, has no sets, or at least half of its rows are broken
    public static ReadLog read(String file, byte[] contents) throws UnreadableFileException {
        CsvTable table = CsvReader.read(file, contents);
        ReadLog log = OwnLogReader.fits(table.header()) ? OwnLogReader.read(table) : foreign(file, table);
        List<SkippedRow> skipped = new ArrayList<>(log.skipped());
        table.broken().forEach(line -> skipped.add(new SkippedRow(line, SkipReason.QUOTES, "")));
        skipped.sort(Comparator.comparingInt(SkippedRow::line));
        requireUsable(file, table, skipped, log);
        return new ReadLog(log.format(), log.foreign(), log.own(), skipped, log.lacksUnit());
    }

    private static ReadLog foreign(String file, CsvTable table) throws UnreadableFileException {
        LayoutReader.Contents contents = LayoutReader.read(table).orElseThrow(() -> {
            String header = table.header().stream().map(String::strip).collect(Collectors.joining(", "));
            String shown = header.length() > MOST_SHOWN ? header.substring(0, MOST_SHOWN) + "\u2026" : header;
            return new UnreadableFileException(Problem.ofFile(file, ProblemKind.LOG_UNKNOWN, shown));
        });
        boolean lacksUnit = contents.sessions().stream()
                .anyMatch(session -> session.sets().stream().anyMatch(ReadSet::lacksUnit));
        return new ReadLog(contents.format(), contents.sessions(), List.of(), contents.skipped(), lacksUnit);
    }

    private static void requireUsable(String file, CsvTable table, List<SkippedRow> skipped, ReadLog log)
            throws UnreadableFileException {
        int rows = table.rows().size() + table.broken().size();
        List<SkippedRow> broken = skipped.stream().filter(row -> row.reason().isBroken()).toList();
        if (rows > 0 && broken.size() * 2 >= rows) {
            throw new UnreadableFileException(Problem.ofFile(
                    file,
                    ProblemKind.LOG_MOSTLY_BROKEN,
                    broken.size(),
                    rows,
                    Integer.toString(broken.getFirst().line())));
        }
        if (log.foreign().isEmpty() && log.own().isEmpty()) {
            throw new UnreadableFileException(Problem.ofFile(file, ProblemKind.LOG_EMPTY));
        }
    }
}
