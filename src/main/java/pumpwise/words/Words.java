package pumpwise.words;

import java.text.ListFormat;
import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/// Texts by key. The first part of a key names its area, and so the file it stands in: `rules.why.reps-range`
/// is in `rules.properties`. Texts follow [MessageFormat]: an apostrophe is written twice.
public final class Words {

    /// The areas, one properties file each.
    public static final List<String> AREAS = List.of(
            "common", "rules", "storage", "cli", "plan", "check", "palette", "timeline", "train", "library", "settings");

    private final Locale locale;
    private final Map<String, ResourceBundle> bundles = new LinkedHashMap<>();

    private Words(Locale locale) {
        this.locale = locale;
        AREAS.forEach(area -> bundles.put(area, ResourceBundle.getBundle("pumpwise.words." + area, locale)));
    }

    /// The texts in a language; English where there is no translation.
    public static Words in(Locale locale) {
        return new Words(locale);
    }

    /// The text at `key` with its places `{0}`, `{1}` filled.
    ///
    /// @throws MissingResourceException if there is no such text
    public String say(String key, Object... arguments) {
        return new MessageFormat(pattern(key), locale).format(arguments);
    }

    /// Several things in one phrase, as the language joins them: `a, b, and c`.
    ///
    /// @throws IllegalArgumentException if there is none
    public String list(List<String> things) {
        return ListFormat.getInstance(locale, ListFormat.Type.STANDARD, ListFormat.Style.FULL).format(things);
    }

    /// Several possibilities in one phrase: `a, b, or c`.
    ///
    /// @throws IllegalArgumentException if there are none
    public String either(List<String> things) {
        return ListFormat.getInstance(locale, ListFormat.Type.OR, ListFormat.Style.FULL).format(things);
    }

    /// Whether there is a text at `key`.
    public boolean has(String key) {
        ResourceBundle bundle = bundles.get(area(key));
        return bundle != null && bundle.containsKey(key);
    }

    private String pattern(String key) {
        ResourceBundle bundle = bundles.get(area(key));
        if (bundle == null) {
            throw new MissingResourceException("no area for " + key, Words.class.getName(), key);
        }
        return bundle.getString(key);
    }

    private static String area(String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? key : key.substring(0, dot);
    }
}
