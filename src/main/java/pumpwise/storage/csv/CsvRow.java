package pumpwise.storage.csv;

import java.util.List;

/// One row of a CSV file.
///
/// @param line the number of its first line in the file, from 1
/// @param cells there may be more or fewer than in the header
public record CsvRow(int line, List<String> cells) {

    public CsvRow {
        cells = List.copyOf(cells);
    }
}
