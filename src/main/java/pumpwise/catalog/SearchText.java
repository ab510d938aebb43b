package pumpwise.catalog;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a person typed to find an exercise, as words. Case, accents and apostrophes do not count.
///
/// @param words the words, folded, in order
public record SearchText(List<String> words) {

    /// Part of a text.
    ///
    /// @param from index of its first character
    /// @param to index behind its last character
    public record Span(int from, int to) {}

    /// A word of a text, folded, and where it stands there.
    private record Word(String folded, int from, int to) {}

    public SearchText {
        words = List.copyOf(words);
    }

    /// The words of what was typed.
    public static SearchText of(String typed) {
        return new SearchText(wordsOf(typed));
    }

    /// Whether nothing was typed that could be looked for.
    public boolean isBlank() {
        return words.isEmpty();
    }

    /// The parts of `text` that the words stand for, in order: the beginning of a word as far as it was typed, the
    /// whole of one that was typed with a slip.
    public List<Span> marks(String text) {
        List<Span> marks = new ArrayList<>();
        for (Word word : split(text)) {
            int best = -1;
            for (String typed : words) {
                WordMatch match = WordMatch.of(typed, word.folded());
                if (match.isFound()) {
                    best = Math.max(best, match == WordMatch.PREFIX ? typed.length() : word.folded().length());
                }
            }
            if (best >= 0) {
                marks.add(new Span(word.from(), end(text, word, best)));
            }
        }
        return marks;
    }

    /// The words of a text, folded, in order.
    static List<String> wordsOf(String text) {
        return split(text).stream().map(Word::folded).toList();
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

    /// Without accents, apostrophes and capitals.
    private static String fold(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        Normalizer.normalize(word, Normalizer.Form.NFKD)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(folded::appendCodePoint);
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    /// Where the part of a word ends whose folded form has so many characters.
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
