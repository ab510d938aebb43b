package pumpwise.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A closed set of values that are written as plain words in files (`each leg`, `gluteus maximus`).
/// The word is part of the file format: it never changes and is never translated.
public interface Worded {

    /// The word as it stands in files.
    String word();

    /// The word as part of a key or an id: `each-leg`.
    default String key() {
        return word().replace(' ', '-');
    }

    /// The name of a constant as part of a key or an id: `COOL_DOWN` is `cool-down`.
    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The value of `type` written as `word`, if there is one.
    static <E extends Enum<E> & Worded> Optional<E> find(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.word().equals(word))
                .findFirst();
    }

    /// Every word of `type`, in the order of its declaration.
    static <E extends Enum<E> & Worded> List<String> words(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Worded::word).toList();
    }
}
