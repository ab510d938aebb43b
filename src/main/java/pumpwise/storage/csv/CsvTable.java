package pumpwise.storage.csv;

import java.util.List;

/// The cells of a CSV file.
///
/// @param header the cells of the first line that is not blank
/// @param rows the other lines that are not blank, in order
/// @param broken the numbers of lines whose quotation marks do not match, in order
public record CsvTable(List<String> header, List<Row> rows, List<Integer> broken) {

    public CsvTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        broken = List.copyOf(broken);
    }

    /// One row.
    ///
    /// @param line the number of its first line in the file, from 1
    /// @param cells there may be more or fewer than in the header
    public record Row(int line, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }
}
