package pumpwise.importing.log.layout;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// The columns of a log by name. Neither their order nor further columns matter.
final class Columns {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    /// The German names of Strong.
    private static final Map<String, String> GERMAN = Map.ofEntries(
            Map.entry("datum", "date"),
            Map.entry("name der ubung", "exercise name"),
            Map.entry("reihenfolge festlegen", "set order"),
            Map.entry("gewicht", "weight"),
            Map.entry("gewicht kg", "weight kg"),
            Map.entry("gewicht lbs", "weight lbs"),
            Map.entry("gewichtseinheit", "weight unit"),
            Map.entry("wiederh", "reps"),
            Map.entry("wiederholungen", "reps"),
            Map.entry("entfernung", "distance"),
            Map.entry("sekunden", "seconds"),
            Map.entry("notizen", "notes"),
            Map.entry("workout notizen", "workout notes"),
            Map.entry("dauer", "duration"),
            Map.entry("dauer sek", "duration sec"),
            Map.entry("workout dauer", "workout duration"));

    private final Map<String, Integer> indexes = new HashMap<>();

    Columns(List<String> header) {
        for (int at = 0; at < header.size(); at++) {
            String name = plain(header.get(at));
            indexes.putIfAbsent(GERMAN.getOrDefault(name, name), at);
        }
    }

    private static String plain(String name) {
        String letters = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return OTHERS.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /// Whether there are all of these columns.
    boolean has(String... names) {
        return List.of(names).stream().allMatch(indexes::containsKey);
    }

    /// Whether there is one of these columns.
    boolean hasOneOf(List<String> names) {
        return names.stream().anyMatch(indexes::containsKey);
    }

    /// The index of a column, or -1.
    int index(String name) {
        return indexes.getOrDefault(name, -1);
    }
}
