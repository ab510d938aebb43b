package pumpwise.importing.log.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pumpwise.storage.csv.CsvReader;
import pumpwise.storage.csv.CsvRow;
import pumpwise.storage.csv.CsvWriter;
import pumpwise.storage.problem.Problem;
import pumpwise.storage.problem.ProblemKind;
import pumpwise.storage.problem.UnreadableFileException;

/// The rows of a log, and those among them that are left out.
public final class LogRows {

    private final String file;
    private final CsvReader csv;
    private final List<SkippedRow> skipped = new ArrayList<>();
    private int most = Integer.MAX_VALUE;
    private int count;

    /// @param file the name for messages
    public LogRows(String file, CsvReader csv) {
        this.file = file;
        this.csv = csv;
    }

    /// Limits the number of rows.
    public void limitTo(int rows) {
        most = rows;
    }

    /// The cells of the header.
    public List<String> header() {
        return csv.header();
    }

    /// Whether a comma in a number is a decimal comma, because it does not separate cells.
    public boolean hasDecimalCommas() {
        return csv.separator() == ';';
    }

    /// The next row, without the apostrophes in front of what looks like a formula; null at the end. A row that is longer
    /// than the header is left out: one of its commas was meant to be part of a cell.
    ///
    /// @throws UnreadableFileException if the file can no longer be read, or has too many rows
    public @Nullable CsvRow next() throws UnreadableFileException {
        for (CsvRow row = csv.next(); row != null; row = csv.next()) {
            count++;
            if (count > most) {
                throw new UnreadableFileException(Problem.ofFile(file, ProblemKind.TOO_MANY_ROWS, most));
            }
            String beyond = beyond(row);
            if (beyond.isEmpty()) {
                return new CsvRow(row.line(), row.cells().stream().map(CsvWriter::unguard).toList());
            }
            skip(new SkippedRow(row.line(), SkipReason.TOO_LONG, beyond));
        }
        return null;
    }

    /// What the row has below no column; empty for nothing.
    private String beyond(CsvRow row) {
        List<String> cells = row.cells();
        return cells.size() <= csv.header().size()
                ? ""
                : cells.subList(csv.header().size(), cells.size()).stream()
                        .map(String::strip)
                        .filter(cell -> !cell.isEmpty())
                        .findFirst()
                        .orElse("");
    }

    /// Leaves out a row, or a part of it.
    public void skip(SkippedRow row) {
        skipped.add(row);
    }

    /// What was left out so far, in order.
    public List<SkippedRow> skipped() {
        List<SkippedRow> all = new ArrayList<>(skipped);
        csv.broken().forEach(line -> all.add(new SkippedRow(line, SkipReason.QUOTES, "")));
        all.sort(Comparator.comparingInt(SkippedRow::line));
        return all;
    }

    /// The number of rows so far, with those that are left out.
    public int count() {
        return count + csv.broken().size();
    }
}
