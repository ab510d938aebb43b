package pumpwise.ui.progress.history.model;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Sessions by day and by month.
///
/// @param entries newest first
/// @param rows the entries under headings for their months
/// @param days the sessions of each day, newest first
public record HistoryIndex(List<HistoryEntry> entries, List<HistoryRow> rows, Map<LocalDate, List<HistoryEntry>> days) {

    /// No sessions.
    public static final HistoryIndex NONE = new HistoryIndex(List.of(), List.of(), Map.of());

    public HistoryIndex {
        entries = List.copyOf(entries);
        rows = List.copyOf(rows);
        days = Map.copyOf(days);
    }

    /// Arranges sessions.
    ///
    /// @param entries newest first
    static HistoryIndex of(List<HistoryEntry> entries) {
        Map<YearMonth, List<HistoryEntry>> months = new TreeMap<>(Comparator.reverseOrder());
        Map<LocalDate, List<HistoryEntry>> days = new HashMap<>();
        for (HistoryEntry entry : entries) {
            months.computeIfAbsent(YearMonth.from(entry.day()), _ -> new ArrayList<>()).add(entry);
            days.computeIfAbsent(entry.day(), _ -> new ArrayList<>()).add(entry);
        }
        List<HistoryRow> rows = new ArrayList<>(entries.size() + months.size());
        months.forEach((month, sessions) -> {
            rows.add(new HistoryRow.Month(month, sessions.size()));
            sessions.forEach(entry -> rows.add(new HistoryRow.Session(entry)));
        });
        return new HistoryIndex(entries, rows, new LinkedHashMap<>(days));
    }

    /// The sessions of a day, newest first.
    public List<HistoryEntry> on(LocalDate day) {
        return days.getOrDefault(day, List.of());
    }

    /// The hard sets of a day.
    public double sets(LocalDate day) {
        return on(day).stream().mapToDouble(HistoryEntry::sets).sum();
    }

    /// The shade of a day, from 0 to 3.
    public int step(LocalDate day) {
        return DayShade.of(sets(day));
    }

    /// The entry of a session; empty if it is not among them.
    public Optional<HistoryEntry> find(Path file) {
        return entries.stream().filter(entry -> entry.file().equals(file)).findFirst();
    }

    /// The row of a session; -1 if it is not among them.
    public int row(Path file) {
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row) instanceof HistoryRow.Session(HistoryEntry entry) && entry.file().equals(file)) {
                return row;
            }
        }
        return -1;
    }
}
