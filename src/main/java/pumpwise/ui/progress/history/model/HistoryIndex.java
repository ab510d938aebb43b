package pumpwise.ui.progress.history.model;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pumpwise.ui.progress.part.DayShade;

/// Sessions by day and by month.
///
/// @param entries newest first
/// @param rows the entries under headings for their months
/// @param days the sessions of each day, newest first
/// @param places the index of each session among the entries and the rows, by its file
public record HistoryIndex(
        List<HistoryEntry> entries,
        List<HistoryRow> rows,
        Map<LocalDate, List<HistoryEntry>> days,
        Map<Path, Place> places) {

    /// No sessions.
    public static final HistoryIndex NONE = new HistoryIndex(List.of(), List.of(), Map.of(), Map.of());

    /// Where a session is.
    record Place(int entry, int row) {}

    public HistoryIndex {
        entries = List.copyOf(entries);
        rows = List.copyOf(rows);
        days = Collections.unmodifiableMap(days);
        places = Collections.unmodifiableMap(places);
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
        List<HistoryEntry> listed = new ArrayList<>(entries.size());
        Map<Path, Place> places = new HashMap<>();
        months.forEach((month, sessions) -> {
            rows.add(new HistoryRow.Month(month, sessions.size()));
            sessions.forEach(entry -> {
                places.put(entry.file(), new Place(listed.size(), rows.size()));
                listed.add(entry);
                rows.add(new HistoryRow.Session(entry));
            });
        });
        return new HistoryIndex(listed, rows, days, places);
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
        return Optional.ofNullable(places.get(file)).map(place -> entries.get(place.entry()));
    }

    /// The row of a session; -1 if it is not among them.
    public int row(Path file) {
        Place place = places.get(file);
        return place == null ? -1 : place.row();
    }

    /// The index of a session among the entries; 0 if it is not among them.
    int entry(Path file) {
        Place place = places.get(file);
        return place == null ? 0 : place.entry();
    }
}
