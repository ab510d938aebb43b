package pumpwise.catalog;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// The numbered words of a search index.
final class Vocabulary {

    /// The additional letters that a joined word needs before typos in it are tolerated, because its second word must
    /// be recognizable.
    static final int CLEAR = 2;

    /// The number of letters at the start of a typed word that are compared first.
    private static final int FIRST = 4;

    private static final int MAX_TYPOS = 2;

    private final Map<String, Integer> numbers = new HashMap<>();

    // Plain arrays, because every keystroke reads all of them.
    private String[] words = new String[256];

    /// For each word, the fewest typed letters for which it is considered.
    private int[] shortest = new int[256];

    /// For each word, the set of its letters as bits.
    private int[] letters = new int[256];

    /// For each word, the set of its first letters as bits.
    private int[] firstLetters = new int[256];

    /// The number of a word, which is added if it is new.
    int number(String word) {
        return number(word, 1);
    }

    /// The number of two words written as one, such as `hipthrust`. A prefix within the first word matches only that
    /// word.
    int joined(String first, String second) {
        return number(first + second, first.length() + 1);
    }

    private int number(String word, int fewest) {
        Integer known = numbers.get(word);
        if (known != null) {
            shortest[known] = Math.min(shortest[known], fewest);
            return known;
        }
        int number = numbers.size();
        if (number == words.length) {
            words = Arrays.copyOf(words, 2 * number);
            shortest = Arrays.copyOf(shortest, 2 * number);
            letters = Arrays.copyOf(letters, 2 * number);
            firstLetters = Arrays.copyOf(firstLetters, 2 * number);
        }
        words[number] = word;
        shortest[number] = fewest;
        letters[number] = letters(word, word.length());
        firstLetters[number] = letters(word, FIRST + MAX_TYPOS);
        numbers.put(word, number);
        return number;
    }

    int size() {
        return numbers.size();
    }

    /// How a typed word matches each word of the vocabulary, by number.
    WordMatch[] matches(String typed) {
        WordMatch[] matches = new WordMatch[size()];
        String singular = WordMatch.singular(typed);
        int first = letters(singular, FIRST);
        int allowedTypos = WordMatch.allowedTypos(typed);
        for (int number = 0; number < matches.length; number++) {
            // Most words lack too many of the letters to match, even with typos.
            boolean possible = typed.length() >= shortest[number]
                    && Integer.bitCount(first & ~firstLetters[number]) <= allowedTypos
                    && missing(singular, FIRST, firstLetters[number]) <= allowedTypos
                    && missing(singular, singular.length(), letters[number]) <= allowedTypos;
            matches[number] = possible ? match(typed, number) : WordMatch.NONE;
        }
        return matches;
    }

    private WordMatch match(String typed, int number) {
        WordMatch match = WordMatch.of(typed, words[number]);
        boolean unclear = match.typos() > 0 && shortest[number] > 1 && typed.length() < shortest[number] + CLEAR;
        return unclear ? WordMatch.NONE : match;
    }

    /// The number of the first letters of a typed word that are not among the letters of another one.
    private static int missing(String typed, int most, int letters) {
        int missing = 0;
        for (int at = 0; at < Math.min(most, typed.length()); at++) {
            missing += ~letters >> (typed.charAt(at) & 31) & 1;
        }
        return missing;
    }

    /// The first letters of a word as bits. Rare characters share a bit with others, which only makes the test less
    /// strict.
    private static int letters(String word, int most) {
        int letters = 0;
        for (int at = 0; at < Math.min(most, word.length()); at++) {
            letters |= 1 << (word.charAt(at) & 31);
        }
        return letters;
    }
}
