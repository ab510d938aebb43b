package pumpwise.importing.log.layout;

import java.util.Optional;

/// One layout of a log.
interface Layout {

    /// Whose layout it is.
    LogFormat format();

    /// Whether a file with these columns has the layout.
    boolean fits(Columns columns);

    /// Reads a row.
    ///
    /// @return empty if the row is known to be no set, such as a rest
    /// @throws UnusableRowException if it must be left out
    Optional<LogRow> read(Cells cells) throws UnusableRowException;
}
