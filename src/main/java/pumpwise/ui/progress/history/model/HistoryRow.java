package pumpwise.ui.progress.history.model;

import java.time.YearMonth;

/// A row of the list of sessions.
public sealed interface HistoryRow {

    /// The heading of a month.
    ///
    /// @param sessions the number of sessions in it
    record Month(YearMonth month, int sessions) implements HistoryRow {}

    /// A session.
    record Session(HistoryEntry entry) implements HistoryRow {}
}
