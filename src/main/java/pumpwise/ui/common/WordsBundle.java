package pumpwise.ui.common;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import pumpwise.words.Words;

/// The texts as a resource bundle, so that `%plan.title` in a view is the text with that key.
final class WordsBundle extends ResourceBundle {

    private final Words words;

    WordsBundle(Words words) {
        this.words = words;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return words.has(key) ? words.text(key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.emptyEnumeration();
    }

    @Override
    public boolean containsKey(String key) {
        return words.has(key);
    }
}
