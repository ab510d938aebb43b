package pumpwise.catalog;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Text typed to find an exercise, as a list of words. Case, accents, and apostrophes do not count, and neither do
/// small words such as "with" and "the".
///
/// @param words the words in order, in lower case and without accents
public record SearchText(List<String> words) {

    /// Words that do not distinguish exercises.
    private static final Set<String> SMALL =
            Set.of("a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with", "your");

    /// A part of a text.
    ///
    /// @param from index of its first character
    /// @param to index after its last character
    public record Span(int from, int to) {}

    /// A word and its position in a text.
    ///
    /// @param folded the word in lower case and without accents
    private record Word(String folded, int from, int to) {}

    public SearchText {
        words = List.copyOf(words);
    }

    /// Splits typed text into words.
    public static SearchText of(String typed) {
        return new SearchText(wordsOf(typed));
    }

    /// Whether the text contains nothing to search for.
    public boolean isBlank() {
        return words.isEmpty();
    }

    /// The parts of `text` that match the typed words, in order: as much of each word as was typed, or the whole word
    /// if it was typed with a typo. Two words also match if they were typed as one, and vice versa.
    public List<Span> marks(String text) {
        List<Word> there = split(text);
        List<String> typed = new ArrayList<>(words);
        typed.addAll(pairs());
        int[] marked = new int[there.size()];
        for (int at = 0; at < there.size(); at++) {
            String word = there.get(at).folded();
            marked[at] = Math.max(marked[at], longestMatch(typed, word, 0));
            if (at + 1 < there.size()) {
                int both = longestMatch(typed, word + there.get(at + 1).folded(), word.length());
                if (both > word.length()) {
                    marked[at] = word.length();
                    marked[at + 1] = both - word.length();
                }
            }
        }
        return IntStream.range(0, marked.length)
                .filter(at -> marked[at] > 0)
                .mapToObj(at -> new Span(there.get(at).from(), end(text, there.get(at), marked[at])))
                .toList();
    }

    /// How many characters of `word` the best match covers; 0 if none of the typed words matches.
    ///
    /// @param first length of the first of two words that are read as one; 0 for a single word
    private static int longestMatch(List<String> typed, String word, int first) {
        int longest = 0;
        for (String one : typed) {
            WordMatch match = first > 0 && one.length() <= first ? WordMatch.NONE : WordMatch.of(one, word);
            boolean unclear = match.typos() > 0 && first > 0 && one.length() <= first + Vocabulary.CLEAR;
            if (match.isFound() && !unclear) {
                longest = Math.max(longest, match == WordMatch.PREFIX ? one.length() : word.length());
            }
        }
        return longest;
    }

    /// Every two neighboring words as one: `kickback` for "kick back".
    List<String> pairs() {
        return pairs(words);
    }

    static List<String> pairs(List<String> words) {
        return IntStream.range(0, Math.max(0, words.size() - 1))
                .mapToObj(at -> words.get(at) + words.get(at + 1))
                .toList();
    }

    /// A key that is equal for all spellings of a name: "Step-up", "step up", and "stepup".
    public String key() {
        return String.join("", words);
    }

    /// The keys of the names that the text may mean: as typed, and without plural endings.
    public List<String> keys() {
        return List.of(
                key(),
                WordMatch.singular(key()),
                words.stream().map(WordMatch::singular).collect(Collectors.joining()));
    }

    /// The words of a text, in lower case and without accents. Small words are left out unless there are no others.
    static List<String> wordsOf(String text) {
        List<String> all = split(text).stream().map(Word::folded).toList();
        List<String> telling = all.stream().filter(word -> !SMALL.contains(word)).toList();
        return telling.isEmpty() ? all : telling;
    }

    private static List<Word> split(String text) {
        List<Word> words = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = from;
            while (to < text.length() && isPartOfWord(text.codePointAt(to))) {
                to += Character.charCount(text.codePointAt(to));
            }
            String folded = fold(text.substring(from, to));
            if (!folded.isEmpty()) {
                words.add(new Word(folded, from, to));
            }
            from = to == from ? to + Character.charCount(text.codePointAt(to)) : to;
        }
        return words;
    }

    private static boolean isPartOfWord(int character) {
        return Character.isLetterOrDigit(character)
                || Character.getType(character) == Character.NON_SPACING_MARK
                || character == '\''
                || character == '\u2019';
    }

    /// Removes accents and apostrophes and changes to lower case.
    private static String fold(String word) {
        if (word.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c))) {
            return word.toLowerCase(Locale.ROOT);
        }
        StringBuilder folded = new StringBuilder(word.length());
        Normalizer.normalize(word, Normalizer.Form.NFKD)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(folded::appendCodePoint);
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    /// The end of the part of a word that has this many characters when folded.
    private static int end(String text, Word word, int characters) {
        if (characters >= word.folded().length()) {
            return word.to();
        }
        int at = word.from();
        while (at < word.to() && fold(text.substring(word.from(), at)).length() < characters) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }
}
