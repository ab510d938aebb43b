package pumpwise.importing.log;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import pumpwise.importing.log.layout.LayoutReader;
import pumpwise.importing.log.layout.LogFormat;
import pumpwise.importing.log.layout.LogRows;
import pumpwise.importing.log.layout.ReadLog;
import pumpwise.importing.log.layout.ReadSet;
import pumpwise.importing.log.layout.SkippedRow;
import pumpwise.importing.log.own.OwnLogReader;
import pumpwise.storage.csv.CsvReader;
import pumpwise.storage.file.ForeignText;
import pumpwise.storage.problem.Problem;
import pumpwise.storage.problem.ProblemArgument;
import pumpwise.storage.problem.ProblemKind;
import pumpwise.storage.problem.UnreadableFileException;

/// Reads training logs in CSV files. The header decides whose layout it is.
public final class LogReader {

    private static final int MOST_SHOWN = 120;
    private static final int MEGA = 1_000_000;

    /// The limits of a log.
    private record Most(int megabytes, int rows) {}

    /// More than 10,000 sessions of our own, which have many columns.
    private static final Most OWN = new Most(120, 600_000);

    /// More than 20 years in another app.
    private static final Most FOREIGN = new Most(20, 150_000);

    private LogReader() {}

    /// What is in a log. Rows that cannot be used are listed.
    ///
    /// @param file the name for messages
    /// @throws UnreadableFileException if it is no log, has no sets, or at least half of its rows are broken
    public static ReadLog read(String file, Path path) throws UnreadableFileException {
        return read(ForeignText.of(file, path, OWN.megabytes() * MEGA));
    }

    /// What is in the bytes of a log.
    ///
    /// @throws UnreadableFileException as in the other method
    public static ReadLog read(String file, byte[] contents) throws UnreadableFileException {
        return read(ForeignText.of(file, contents, OWN.megabytes() * MEGA));
    }

    private static ReadLog read(ForeignText text) throws UnreadableFileException {
        try (CsvReader csv = new CsvReader(text)) {
            LogRows rows = new LogRows(text.file(), csv);
            boolean isOwn = OwnLogReader.fits(csv.header());
            Most most = isOwn ? OWN : FOREIGN;
            if (text.size() > (long) most.megabytes() * MEGA) {
                throw new UnreadableFileException(
                        Problem.ofFile(text.file(), ProblemKind.LOG_TOO_LARGE, most.megabytes()));
            }
            rows.limitTo(most.rows());
            ReadLog log = isOwn
                    ? new ReadLog(LogFormat.OWN, List.of(), OwnLogReader.read(rows), rows.skipped(), false)
                    : foreign(text.file(), rows);
            requireUsable(text.file(), rows, log);
            return log;
        }
    }

    private static ReadLog foreign(String file, LogRows rows) throws UnreadableFileException {
        LayoutReader.Contents contents = LayoutReader.read(rows).orElseThrow(() -> {
            String header = rows.header().stream().map(String::strip).collect(Collectors.joining(", "));
            String shown = header.length() > MOST_SHOWN ? header.substring(0, MOST_SHOWN) + "\u2026" : header;
            return new UnreadableFileException(Problem.ofFile(file, ProblemKind.LOG_UNKNOWN, shown));
        });
        boolean lacksUnit = contents.sessions().stream()
                .anyMatch(session -> session.sets().stream().anyMatch(ReadSet::lacksUnit));
        return new ReadLog(contents.format(), contents.sessions(), List.of(), rows.skipped(), lacksUnit);
    }

    private static void requireUsable(String file, LogRows rows, ReadLog log) throws UnreadableFileException {
        List<SkippedRow> broken = log.skipped().stream().filter(row -> row.reason().isBroken()).toList();
        if (rows.count() > 0 && broken.size() * 2 >= rows.count()) {
            SkippedRow first = broken.getFirst();
            throw new UnreadableFileException(Problem.ofFile(
                    file,
                    ProblemKind.LOG_MOSTLY_BROKEN,
                    broken.size(),
                    rows.count(),
                    Integer.toString(first.line()),
                    new ProblemArgument.Phrase(first.reason().textKey(), first.text())));
        }
        if (log.foreign().isEmpty() && log.own().isEmpty()) {
            throw new UnreadableFileException(Problem.ofFile(file, ProblemKind.LOG_EMPTY));
        }
    }
}
