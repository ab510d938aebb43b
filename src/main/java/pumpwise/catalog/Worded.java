package pumpwise.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// An enum constant with a fixed spelling in files (`each leg`, `gluteus maximus`). The words are part of the file
/// format: they never change and are never translated.
public interface Worded {

    /// The spelling in files.
    String word();

    /// The word as part of a key or an id: `each-leg`.
    default String key() {
        return word().replace(' ', '-');
    }

    /// The name of a constant as part of a key or an id: `COOL_DOWN` is `cool-down`.
    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The value of `type` that `word` stands for, if there is one.
    static <E extends Enum<E> & Worded> Optional<E> find(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.word().equals(word))
                .findFirst();
    }

    /// All words of `type`, in the order of its declaration.
    static <E extends Enum<E> & Worded> List<String> words(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Worded::word).toList();
    }
}
