package pumpwise.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import pumpwise.catalog.SearchEntry.Whole;

/// A search index over a catalog. It matches whole words or prefixes of names, aliases, muscles, equipment, and kinds,
/// and tolerates typos. Built once per catalog and queried at every keystroke.
public final class ExerciseSearch {

    private static final int NOT_FOUND = Integer.MAX_VALUE;

    /// Weights of the parts of a score: typos, then the source of the word, then whether only a prefix matches.
    private static final int TYPO = 64;

    private static final int SOURCE = 8;

    /// The highest values of the parts of a rank; each is one less than a power of two.
    private static final int MAX_TYPOS = 15;

    private static final int MAX_SOURCES = 63;
    private static final int MAX_PREFIXES = 15;
    private static final int MAX_MENTIONS = 7;
    private static final int QUALITIES = (MAX_TYPOS + 1) * SOURCE * (MAX_SOURCES + 1) * (MAX_PREFIXES + 1);

    private final List<Exercise> exercises;
    private final List<SearchEntry> entries;
    private final Vocabulary vocabulary = new Vocabulary();

    /// For each word of the vocabulary, the exercises that contain it, each as its index and the source of the word.
    private final int[][] occurrences;

    /// For each whole name, the exercises that have it, by index.
    private final Map<String, Map<Integer, Whole>> owners = new HashMap<>();

    /// For each exercise, how many others list it as a variant.
    private final int[] mentions;

    /// Indexes all words of a catalog.
    public ExerciseSearch(Catalog catalog) {
        exercises = catalog.exercises();
        entries = exercises.stream()
                .map(exercise -> new SearchEntry(exercise, vocabulary))
                .toList();
        occurrences = occurrences();
        for (int index = 0; index < entries.size(); index++) {
            int owner = index;
            entries.get(index)
                    .keys()
                    .forEach((key, kind) ->
                            owners.computeIfAbsent(key, _ -> new HashMap<>()).put(owner, kind));
        }
        mentions = mentions();
    }

    private int[][] occurrences() {
        List<List<Integer>> lists = new ArrayList<>();
        for (int word = 0; word < vocabulary.size(); word++) {
            lists.add(new ArrayList<>());
        }
        for (int index = 0; index < entries.size(); index++) {
            int at = index * SOURCE;
            entries.get(index).words().forEach((word, source) -> lists.get(word).add(at + source.weight));
        }
        return lists.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private int[] mentions() {
        Map<String, Integer> counts = new HashMap<>();
        exercises.forEach(exercise -> exercise.variants().forEach(variant -> counts.merge(variant, 1, Integer::sum)));
        return exercises.stream()
                .mapToInt(exercise -> Math.min(MAX_MENTIONS, counts.getOrDefault(exercise.id(), 0)))
                .toArray();
    }

    /// The exercises that match every word of `text`, the best first. They are ordered by, in this order:
    ///
    /// 1. whether the text is a whole name, alias, or near alias, in any spelling,
    /// 2. the number of typos,
    /// 3. where the words match: name, alias, near alias, main muscles and equipment, secondary muscles,
    /// 4. whether whole words or prefixes were typed,
    /// 5. how few words of a name or alias are left over, so that the basic exercise comes before its variants,
    /// 6. whether the name begins with the text,
    /// 7. how many other exercises list it as a variant, then the name.
    ///
    /// A blank text finds all exercises, by name.
    public List<Exercise> find(String text) {
        return find(text, ExerciseFilter.NONE);
    }

    /// Like [#find(String)], but only exercises that pass a filter.
    public List<Exercise> find(String text, Predicate<Exercise> filter) {
        SearchText typed = SearchText.of(text);
        if (typed.isBlank()) {
            return exercises.stream().filter(filter).toList();
        }
        Query query = new Query(typed);
        long[] ranked = new long[exercises.size()];
        int count = 0;
        for (int index = 0; index < ranked.length; index++) {
            long rank = query.rank(index);
            if (rank < NOT_FOUND && filter.test(exercises.get(index))) {
                ranked[count++] = rank << Integer.SIZE | index;
            }
        }
        Arrays.sort(ranked, 0, count);
        List<Exercise> found = new ArrayList<>(count);
        for (int at = 0; at < count; at++) {
            found.add(exercises.get((int) ranked[at]));
        }
        return found;
    }

    /// A typed text, matched against the vocabulary.
    private final class Query {

        private final Map<Integer, Whole> whole;
        private final List<WordMatch[]> words;
        private final List<WordMatch[]> pairs;

        /// For every typed word, and for every two neighboring words read as one, the best score in each exercise.
        private final List<int[]> wordScores;

        private final List<int[]> pairScores;

        Query(SearchText typed) {
            whole = typed.keys().stream()
                    .filter(owners::containsKey)
                    .findFirst()
                    .map(owners::get)
                    .orElse(Map.of());
            words = typed.words().stream().map(vocabulary::matches).toList();
            pairs = typed.pairs().stream().map(vocabulary::matches).toList();
            wordScores = words.stream().map(ExerciseSearch.this::scores).toList();
            pairScores = pairs.stream().map(ExerciseSearch.this::scores).toList();
        }

        /// Lower is better; [#NOT_FOUND] if a typed word does not match the exercise.
        int rank(int index) {
            SearchEntry entry = entries.get(index);
            Whole kind = whole.getOrDefault(index, Whole.NONE);
            int quality = quality(index);
            if (quality == NOT_FOUND) {
                // A whole name counts even if its words were all written as one.
                if (kind == Whole.NONE) {
                    return NOT_FOUND;
                }
                quality = 0;
            }
            int rank = kind.weight * QUALITIES + quality;
            rank = rank * (SearchEntry.ALL_LEFT + 1) + entry.leftOver(words, pairs);
            rank = rank * (SearchEntry.ALL_LEFT + 1) + entry.leftOverOfName(words, pairs);
            rank = rank * 2 + (entry.beginsWith(words.getFirst()) ? 0 : 1);
            return rank * (MAX_MENTIONS + 1) + MAX_MENTIONS - mentions[index];
        }

        /// The quality of the match, with neighboring words read as one where that is better.
        private int quality(int index) {
            int beforeLast = NOT_FOUND;
            int last = 0;
            for (int at = 0; at < wordScores.size(); at++) {
                int apart = plus(last, wordScores.get(at)[index]);
                int together = at == 0 ? NOT_FOUND : plus(beforeLast, pairScores.get(at - 1)[index]);
                beforeLast = last;
                last = Math.min(apart, together);
            }
            return last;
        }
    }

    /// Adds the score of one more word to a quality, which consists of the sum of the typos, the worst source, the sum
    /// of the sources, and the number of beginnings.
    private static int plus(int quality, int score) {
        if (quality == NOT_FOUND || score == NOT_FOUND) {
            return NOT_FOUND;
        }
        int source = score % TYPO / SOURCE;
        int beginnings = quality % (MAX_PREFIXES + 1);
        int sources = quality / (MAX_PREFIXES + 1) % (MAX_SOURCES + 1);
        int worst = quality / (MAX_PREFIXES + 1) / (MAX_SOURCES + 1) % SOURCE;
        int typos = quality / (MAX_PREFIXES + 1) / (MAX_SOURCES + 1) / SOURCE;
        int sum = Math.min(MAX_TYPOS, typos + score / TYPO);
        sum = sum * SOURCE + Math.max(worst, source);
        sum = sum * (MAX_SOURCES + 1) + Math.min(MAX_SOURCES, sources + source);
        return sum * (MAX_PREFIXES + 1) + Math.min(MAX_PREFIXES, beginnings + score % SOURCE);
    }

    /// The best score of one typed word in each exercise; [#NOT_FOUND] where it is not found.
    private int[] scores(WordMatch[] matches) {
        int[] best = new int[exercises.size()];
        Arrays.fill(best, NOT_FOUND);
        for (int word = 0; word < matches.length; word++) {
            WordMatch match = matches[word];
            if (match.isFound()) {
                int score = match.typos() * TYPO + (match == WordMatch.PREFIX ? 1 : 0);
                for (int occurrence : occurrences[word]) {
                    int index = occurrence / SOURCE;
                    best[index] = Math.min(best[index], score + occurrence % SOURCE * SOURCE);
                }
            }
        }
        return best;
    }
}
