package pumpwise.ui.progress.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.ExerciseSearch;
import pumpwise.importing.log.LogNames;
import pumpwise.words.Words;

/// Which exercises the names in a log stand for: what was found, and what the user chose.
final class NameDecisions {

    private final Words words;
    private final Catalog catalog;
    private final Map<String, Integer> names;
    private final Map<String, LogNames.Match> matches;
    private final Map<String, String> chosen = new HashMap<>();
    private final ExerciseSearch search;

    /// @param names in the log, each with its number of sets
    /// @param matches what was found for each of them
    NameDecisions(Words words, Catalog catalog, Map<String, Integer> names, Map<String, LogNames.Match> matches) {
        this.words = words;
        this.catalog = catalog;
        this.names = names;
        this.matches = matches;
        search = new ExerciseSearch(catalog);
    }

    /// Decides what a name stands for.
    ///
    /// @param exercise an id, or [LogNames#KEEP]
    void choose(String name, String exercise) {
        chosen.put(name, exercise);
    }

    /// The id of the exercise that a name stands for, or [LogNames#KEEP].
    String exercise(String name) {
        LogNames.Match match = matches.get(name);
        String found = match == null || match.exercise() == null ? LogNames.KEEP : match.exercise();
        return chosen.getOrDefault(name, found);
    }

    /// The ids by name, without the names that are kept.
    Map<String, String> exercises() {
        Map<String, String> exercises = new HashMap<>();
        names.keySet().forEach(name -> exercises.put(name, exercise(name)));
        exercises.values().removeIf(LogNames.KEEP::equals);
        return exercises;
    }

    /// What the next import should know: the choices of the user. Names that the user left alone are asked for again.
    Map<String, String> toRemember() {
        Map<String, String> decided = new LinkedHashMap<>();
        names.keySet().stream().filter(chosen::containsKey).forEach(name -> decided.put(name, exercise(name)));
        return decided;
    }

    private boolean isOpen(String name) {
        LogNames.Match match = matches.get(name);
        return match != null && match.isOpen();
    }

    /// Whether the user should still look at a name.
    private boolean asks(String name) {
        return isOpen(name) && !chosen.containsKey(name);
    }

    /// The names: first those that were not found, with the most sets first, then the others.
    List<NameRow> rows() {
        return names.entrySet().stream()
                .map(entry -> new NameRow(
                        entry.getKey(), entry.getValue(), label(exercise(entry.getKey())), asks(entry.getKey())))
                .sorted(Comparator.comparing((NameRow row) -> !isOpen(row.name()))
                        .thenComparingInt(row -> isOpen(row.name()) ? -row.sets() : 0))
                .toList();
    }

    private String label(String exercise) {
        return exercise.equals(LogNames.KEEP) ? words.text("progress.import.kept") : catalog.nameOf(exercise);
    }

    /// The exercises that a name may stand for: the nearest first, then its own name, then all others. What the name
    /// stands for now is suggested. If something is searched, these are the hits and then its own name, and the best hit is
    /// suggested.
    ///
    /// @param filter words that all of them must have; may be blank
    NameChoices choices(String name, String filter) {
        List<NameChoice> choices = new ArrayList<>();
        LogNames.Match match = matches.get(name);
        List<String> near = match == null ? List.of() : match.candidates();
        NameChoice kept = new NameChoice(LogNames.KEEP, words.text("progress.import.keep", name), false);
        if (!filter.isBlank()) {
            search.find(filter).forEach(exercise -> choices.add(choice(exercise, near.contains(exercise.id()))));
            choices.add(kept);
            return new NameChoices(choices, 0);
        }
        near.forEach(id -> choices.add(new NameChoice(id, catalog.nameOf(id), true)));
        choices.add(kept);
        catalog.exercises().stream()
                .filter(exercise -> !near.contains(exercise.id()))
                .forEach(exercise -> choices.add(choice(exercise, false)));
        List<String> ids = choices.stream().map(NameChoice::id).toList();
        return new NameChoices(choices, Math.max(0, ids.indexOf(exercise(name))));
    }

    private static NameChoice choice(Exercise exercise, boolean isNear) {
        return new NameChoice(exercise.id(), exercise.name(), isNear);
    }
}
