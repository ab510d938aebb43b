package pumpwise.catalog;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The words of one exercise, to be ranked by.
final class SearchEntry {

    /// Where a word comes from, the most telling first.
    private enum Source {
        NAME(0),
        ALIAS(1),
        ABOUT(2),
        HELPERS(3);

        private final int weight;

        Source(int weight) {
            this.weight = weight;
        }
    }

    /// The rank of an exercise in which something is not found.
    static final int NOT_FOUND = -1;

    private static final int SLIP = 64;
    private static final int SOURCE = 8;
    private static final int MOST = 63;

    /// Numbers of the words in the vocabulary.
    private final int[] words;

    /// Where each of them comes from.
    private final Source[] sources;

    /// Name and aliases as they would be typed in full; the name is the first.
    private final List<String> phrases;

    /// @param numbers those of all words so far; new words join them
    SearchEntry(Exercise exercise, Map<String, Integer> numbers) {
        // The first source of a word is the most telling.
        Map<Integer, Source> found = new LinkedHashMap<>();
        texts(exercise).forEach((source, texts) -> texts.stream()
                .flatMap(SearchEntry::words)
                .forEach(word -> found.putIfAbsent(numbers.computeIfAbsent(word, _ -> numbers.size()), source)));
        words = found.keySet().stream().mapToInt(Integer::intValue).toArray();
        sources = found.values().toArray(Source[]::new);
        phrases = Stream.concat(Stream.of(exercise.name()), exercise.aliases().stream())
                .map(text -> String.join(" ", SearchText.wordsOf(text)))
                .toList();
    }

    private static Map<Source, List<String>> texts(Exercise exercise) {
        List<String> about = new ArrayList<>(texts(exercise.primaryMuscles()));
        exercise.equipment().forEach(piece -> {
            about.add(piece.word());
            about.add(EverydayWords.of(piece));
        });
        about.add(exercise.category().word());
        if (exercise.mechanic() != null) {
            about.add(exercise.mechanic().word());
        }
        Map<Source, List<String>> texts = new EnumMap<>(Source.class);
        texts.put(Source.NAME, List.of(exercise.name()));
        texts.put(Source.ALIAS, exercise.aliases());
        texts.put(Source.ABOUT, about);
        texts.put(Source.HELPERS, texts(exercise.secondaryMuscles()));
        return texts;
    }

    private static List<String> texts(List<Muscle> muscles) {
        return muscles.stream()
                .flatMap(muscle -> Stream.of(muscle.word(), EverydayWords.of(muscle)))
                .toList();
    }

    /// The words of a text, and those that its hyphens join: of step-up also stepup.
    private static Stream<String> words(String text) {
        Stream<String> words = SearchText.wordsOf(text).stream();
        return text.indexOf('-') < 0
                ? words
                : Stream.concat(words, SearchText.wordsOf(text.replace("-", "")).stream());
    }

    /// The less the better; [#NOT_FOUND] where a typed word is not found.
    ///
    /// @param matches for every typed word how it stands for each word of the vocabulary
    /// @param phrase all that was typed
    int rank(List<WordMatch[]> matches, String phrase) {
        int slips = 0;
        int worst = 0;
        int sum = 0;
        int beginnings = 0;
        for (WordMatch[] match : matches) {
            int best = best(match);
            if (best == NOT_FOUND) {
                return NOT_FOUND;
            }
            int weight = best % SLIP / SOURCE;
            slips += best / SLIP;
            worst = Math.max(worst, weight);
            sum += weight;
            beginnings += best % SOURCE;
        }
        int rank = Math.min(slips, MOST);
        rank = rank * 4 + worst;
        rank = rank * (MOST + 1) + Math.min(sum, MOST);
        rank = rank * 4 + part(phrase);
        rank = rank * (MOST + 1) + Math.min(beginnings, MOST);
        return rank * 2 + (words.length > 0 && matches.getFirst()[words[0]].isFound() ? 0 : 1);
    }

    /// The best of what one typed word stands for here.
    private int best(WordMatch[] match) {
        int best = Integer.MAX_VALUE;
        for (int at = 0; at < words.length; at++) {
            WordMatch found = match[words[at]];
            if (found.isFound()) {
                int beginning = found == WordMatch.PREFIX ? 1 : 0;
                best = Math.min(best, found.slips() * SLIP + sources[at].weight * SOURCE + beginning);
            }
        }
        return best == Integer.MAX_VALUE ? NOT_FOUND : best;
    }

    /// How much of a name was typed: all of the name, all of an alias, or a part.
    private int part(String phrase) {
        if (phrases.getFirst().equals(phrase)) {
            return 0;
        }
        return phrases.contains(phrase) ? 1 : 2;
    }
}
