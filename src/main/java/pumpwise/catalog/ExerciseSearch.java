package pumpwise.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Finds exercises by what a person types: words of their names and aliases, of the muscles they work, of their
/// equipment and kind, or the beginnings of such words, slips forgiven. Made once for a catalog, asked at every key.
public final class ExerciseSearch {

    private final List<Exercise> exercises;
    private final List<SearchEntry> entries;
    private final String[] vocabulary;

    /// Reads all words of a catalog.
    public ExerciseSearch(Catalog catalog) {
        exercises = catalog.exercises();
        Map<String, Integer> numbers = new LinkedHashMap<>();
        entries = exercises.stream().map(exercise -> new SearchEntry(exercise, numbers)).toList();
        vocabulary = numbers.keySet().toArray(String[]::new);
    }

    /// The exercises in which every word of `text` is found, the best first: what was typed without a slip before
    /// what was not; then what has it in its name, in an alias, in what it is done for and with, in the muscles that
    /// help; then whole names before parts, whole words before beginnings, and what begins with it; then by name. A
    /// blank text finds all, by name.
    public List<Exercise> find(String text) {
        return find(text, ExerciseFilter.NONE);
    }

    /// Those of the exercises that pass a filter.
    public List<Exercise> find(String text, Predicate<Exercise> filter) {
        SearchText typed = SearchText.of(text);
        if (typed.isBlank()) {
            return exercises.stream().filter(filter).toList();
        }
        List<WordMatch[]> matches = typed.words().stream().map(this::matches).toList();
        String phrase = String.join(" ", typed.words());
        long[] ranked = new long[exercises.size()];
        int count = 0;
        for (int index = 0; index < ranked.length; index++) {
            int rank = entries.get(index).rank(matches, phrase);
            if (rank >= 0 && filter.test(exercises.get(index))) {
                ranked[count++] = ((long) rank << Integer.SIZE) | index;
            }
        }
        Arrays.sort(ranked, 0, count);
        List<Exercise> found = new ArrayList<>(count);
        for (int at = 0; at < count; at++) {
            found.add(exercises.get((int) ranked[at]));
        }
        return found;
    }

    private WordMatch[] matches(String typed) {
        WordMatch[] matches = new WordMatch[vocabulary.length];
        for (int word = 0; word < vocabulary.length; word++) {
            matches[word] = WordMatch.of(typed, vocabulary[word]);
        }
        return matches;
    }
}
