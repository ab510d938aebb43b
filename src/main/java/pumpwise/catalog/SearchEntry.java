package pumpwise.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The searchable words and names of one exercise.
final class SearchEntry {

    /// Where a word comes from, the most significant first.
    enum Source {
        NAME(0),
        ALIAS(1),
        NEAR_ALIAS(2),
        PURPOSE(3),
        SECONDARY_MUSCLE(4);

        /// Lower is better; less than 8.
        final int weight;

        Source(int weight) {
            this.weight = weight;
        }
    }

    /// Which kind of name the whole typed text equals.
    enum Whole {
        NAME(0),
        ALIAS(1),
        NEAR_ALIAS(2),
        NONE(3);

        /// Lower is better; less than 4.
        final int weight;

        Whole(int weight) {
            this.weight = weight;
        }
    }

    /// The number of words left over when the typed words are not all in one name.
    static final int ALL_LEFT = 7;

    /// A name, as words of the vocabulary.
    private static final class Phrase {

        final int[] words;

        /// Every two neighboring words written as one.
        final int[] pairs;

        Phrase(int[] words, int[] pairs) {
            this.words = words;
            this.pairs = pairs;
        }
    }

    private final Map<Integer, Source> words = new LinkedHashMap<>();
    private final List<Phrase> phrases = new ArrayList<>();
    private final Map<String, Whole> keys = new HashMap<>();

    SearchEntry(Exercise exercise, Vocabulary vocabulary) {
        addPhrase(exercise.name(), Source.NAME, Whole.NAME, vocabulary);
        exercise.aliases().forEach(alias -> addPhrase(alias, Source.ALIAS, Whole.ALIAS, vocabulary));
        exercise.nearAliases().forEach(alias -> addPhrase(alias, Source.NEAR_ALIAS, Whole.NEAR_ALIAS, vocabulary));
        purpose(exercise).forEach(text -> addWords(text, Source.PURPOSE, vocabulary));
        exercise.secondaryMuscles().stream()
                .flatMap(SearchEntry::names)
                .forEach(text -> addWords(text, Source.SECONDARY_MUSCLE, vocabulary));
    }

    private static Stream<String> purpose(Exercise exercise) {
        Stream<String> muscles = exercise.primaryMuscles().stream().flatMap(SearchEntry::names);
        Stream<String> equipment =
                exercise.equipment().stream().flatMap(piece -> Stream.of(piece.word(), EverydayWords.of(piece)));
        Stream<String> kind = Stream.concat(
                Stream.of(exercise.category().word()), Stream.ofNullable(exercise.mechanic()).map(Mechanic::word));
        return Stream.of(muscles, equipment, kind).flatMap(texts -> texts);
    }

    private static Stream<String> names(Muscle muscle) {
        return Stream.of(muscle.word(), EverydayWords.of(muscle));
    }

    private void addWords(String text, Source source, Vocabulary vocabulary) {
        // The first source of a word is the most significant.
        SearchText.wordsOf(text).forEach(word -> words.putIfAbsent(vocabulary.number(word), source));
    }

    private void addPhrase(String text, Source source, Whole kind, Vocabulary vocabulary) {
        List<String> parts = SearchText.wordsOf(text);
        if (parts.isEmpty()) {
            return;
        }
        int[] numbers = parts.stream().mapToInt(vocabulary::number).toArray();
        int[] pairs = IntStream.range(0, parts.size() - 1)
                .map(at -> vocabulary.joined(parts.get(at), parts.get(at + 1)))
                .toArray();
        phrases.add(new Phrase(numbers, pairs));
        keys.putIfAbsent(String.join("", parts), kind);
        IntStream.concat(IntStream.of(numbers), IntStream.of(pairs))
                .forEach(word -> words.putIfAbsent(word, source));
    }

    /// The words of this exercise by number, each with its source.
    Map<Integer, Source> words() {
        return words;
    }

    /// The keys of all names of this exercise.
    Map<String, Whole> keys() {
        return keys;
    }

    /// Whether the name begins with what the first typed word matches.
    boolean beginsWith(WordMatch[] first) {
        return !phrases.isEmpty() && first[phrases.getFirst().words[0]].isFound();
    }

    /// How many words of the best fitting name or alias were not typed; [#ALL_LEFT] if none has all typed words.
    int leftOver(List<WordMatch[]> typed, List<WordMatch[]> pairs) {
        int least = ALL_LEFT;
        for (Phrase phrase : phrases) {
            least = Math.min(least, leftOver(phrase, typed, pairs));
        }
        return least;
    }

    /// How many words of the name itself were not typed.
    int leftOverOfName(List<WordMatch[]> typed, List<WordMatch[]> pairs) {
        return phrases.isEmpty() ? ALL_LEFT : leftOver(phrases.getFirst(), typed, pairs);
    }

    private static int leftOver(Phrase phrase, List<WordMatch[]> typed, List<WordMatch[]> pairs) {
        long covered = 0;
        boolean typedBefore = false;
        for (int at = 0; at < typed.size(); at++) {
            long byWord = covered(phrase, typed.get(at));
            long byPair = at < pairs.size() ? covered(phrase, pairs.get(at)) : 0;
            if (byWord == 0 && byPair == 0 && !typedBefore) {
                return ALL_LEFT;
            }
            covered |= byWord | byPair;
            typedBefore = byPair != 0;
        }
        return Math.clamp(phrase.words.length - Long.bitCount(covered), 0, ALL_LEFT);
    }

    /// The words of a phrase that one typed word matches, as bits.
    private static long covered(Phrase phrase, WordMatch[] match) {
        long covered = 0;
        for (int at = 0; at < phrase.words.length; at++) {
            if (match[phrase.words[at]].isFound()) {
                covered |= 1L << at;
            }
        }
        for (int at = 0; at < phrase.pairs.length; at++) {
            if (match[phrase.pairs[at]].isFound()) {
                covered |= 3L << at;
            }
        }
        return covered;
    }
}
