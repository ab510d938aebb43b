package pumpwise.ui.progress.history.model;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pumpwise.catalog.Catalog;
import pumpwise.session.record.SessionRecord;
import pumpwise.ui.progress.log.LoggedNames;

/// Finds the sessions with all words of a query in the name of the routine, the names of the exercises, and the note.
final class HistorySearch {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final LoggedNames names;
    private final List<String> wanted;
    private final Map<String, String> plain = new HashMap<>();

    HistorySearch(String query, Catalog catalog) {
        names = new LoggedNames(catalog);
        wanted = Stream.of(fold(query).split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    List<HistoryEntry> in(List<HistoryEntry> entries) {
        return wanted.isEmpty()
                ? entries
                : entries.stream().filter(entry -> matches(entry.record())).toList();
    }

    private boolean matches(SessionRecord record) {
        Set<String> exercises = new HashSet<>();
        record.sets().forEach(set -> exercises.add(set.exercise()));
        record.painStops().forEach(stop -> exercises.add(stop.exercise()));
        Set<String> texts = exercises.stream().map(id -> plain(names.name(id, record))).collect(Collectors.toSet());
        texts.add(plain(record.routine()));
        if (record.note() != null) {
            texts.add(fold(record.note()));
        }
        return wanted.stream().allMatch(word -> texts.stream().anyMatch(text -> text.contains(word)));
    }

    /// The names are few, and the sessions are many.
    private String plain(String name) {
        return plain.computeIfAbsent(name, HistorySearch::fold);
    }

    private static String fold(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
