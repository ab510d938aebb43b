package pumpwise.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// All words that exercises can be found by, each with a number.
final class Vocabulary {

    /// How many more letters a joined word needs before typos in it are forgiven: its second word has to be recognizable.
    static final int CLEAR = 2;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    /// For each word, the fewest letters that have to be typed before it is looked at.
    private final List<Integer> shortest = new ArrayList<>();

    /// The number of a word; a new word is added.
    int number(String word) {
        return number(word, 1);
    }

    /// The number of several words written as one, such as `hipthrust`. Its beginning is left to its first word.
    int joined(List<String> parts) {
        return number(String.join("", parts), parts.getFirst().length() + 1);
    }

    private int number(String word, int letters) {
        Integer known = numbers.get(word);
        if (known != null) {
            shortest.set(known, Math.min(shortest.get(known), letters));
            return known;
        }
        numbers.put(word, words.size());
        words.add(word);
        shortest.add(letters);
        return words.size() - 1;
    }

    int size() {
        return words.size();
    }

    /// How a typed word matches each word, by number.
    WordMatch[] matches(String typed) {
        WordMatch[] matches = new WordMatch[words.size()];
        for (int number = 0; number < matches.length; number++) {
            matches[number] = match(typed, number);
        }
        return matches;
    }

    private WordMatch match(String typed, int number) {
        int letters = shortest.get(number);
        if (typed.length() < letters) {
            return WordMatch.NONE;
        }
        WordMatch match = WordMatch.of(typed, words.get(number));
        boolean unclear = match.slips() > 0 && letters > 1 && typed.length() < letters + CLEAR;
        return unclear ? WordMatch.NONE : match;
    }
}
