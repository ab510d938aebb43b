package pumpwise.words;

import java.text.ListFormat;
import java.text.MessageFormat;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The texts of the user interface by key. The first part of a key is its area, and so its file: `rules.why.reps-range`
/// is in `rules.properties`. Texts follow [MessageFormat]: an apostrophe is doubled. Arguments may be untrusted, so
/// control characters in them are replaced.
public final class Words {

    /// The areas, with one properties file each.
    public static final List<String> AREAS = List.of(
            "common", "rules", "storage", "cli", "sheet", "page", "plan", "check", "palette", "timeline", "train", "progress", "importing", "share", "library", "settings", "learn");

    /// The placeholder in texts for the modifier key of shortcuts.
    private static final String MODIFIER = "<Mod>";

    private final Locale locale;
    private final String modifier;
    private final Map<String, ResourceBundle> bundles = new ConcurrentHashMap<>();
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Words(Locale locale, String modifier) {
        this.locale = locale;
        this.modifier = modifier;
    }

    /// The texts in a language, with English for missing translations. The modifier key is Ctrl.
    public static Words in(Locale locale) {
        return in(locale, "Ctrl");
    }

    /// The texts in a language, with `Ctrl` or `Cmd` as the modifier key.
    public static Words in(Locale locale, String modifier) {
        return new Words(locale, modifier);
    }

    /// The text for `key`, with arguments for `{0}`, `{1}`.
    ///
    /// @throws MissingResourceException if there is no such text
    public String text(String key, @Nullable Object... arguments) {
        @Nullable Object[] clean = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            clean[i] = clean(arguments[i]);
        }
        MessageFormat format = formats.computeIfAbsent(key, this::parse);
        // A MessageFormat is not thread-safe, and the window and the session both format texts.
        synchronized (format) {
            return format.format(clean);
        }
    }

    /// A list joined by "and", as usual in the language: `a, b, and c`.
    ///
    /// @throws IllegalArgumentException if the list is empty
    public String joinList(List<String> things) {
        return joined(things, ListFormat.Type.STANDARD);
    }

    private String joined(List<String> things, ListFormat.Type type) {
        List<String> clean = things.stream().map(CleanText::of).toList();
        return ListFormat.getInstance(language(area("common")), type, ListFormat.Style.FULL).format(clean);
    }

    /// A shortcut with the name of the modifier key: `<Mod>+N` is `Ctrl+N` or `Cmd+N`.
    public String shortcut(String keys) {
        return keys.replace(MODIFIER, modifier);
    }

    /// A list joined by "or": `a, b, or c`.
    ///
    /// @throws IllegalArgumentException if the list is empty
    public String either(List<String> things) {
        return joined(things, ListFormat.Type.OR);
    }

    /// Whether there is a text for `key`.
    public boolean has(String key) {
        String name = areaOf(key);
        return AREAS.contains(name) && area(name).containsKey(key);
    }

    private MessageFormat parse(String key) {
        ResourceBundle bundle = bundle(key);
        return new MessageFormat(shortcut(bundle.getString(key)), language(bundle));
    }

    private ResourceBundle bundle(String key) {
        String name = areaOf(key);
        if (!AREAS.contains(name)) {
            throw new MissingResourceException("no area for " + key, Words.class.getName(), key);
        }
        return area(name);
    }

    /// Read when the first text of the area is asked for: most commands, and the first screen, need few areas.
    private ResourceBundle area(String name) {
        return bundles.computeIfAbsent(name, area -> ResourceBundle.getBundle("pumpwise.words." + area, locale));
    }

    /// The language of the texts, which dates and weekdays beside them follow.
    public Locale language() {
        return language(area("common"));
    }

    /// The language of the texts, which numbers and dates in them follow.
    private static Locale language(ResourceBundle texts) {
        Locale found = texts.getLocale();
        return found.equals(Locale.ROOT) ? Locale.ENGLISH : found;
    }

    private static @Nullable Object clean(@Nullable Object argument) {
        return argument == null || argument instanceof Number || argument instanceof Date
                ? argument
                : CleanText.of(argument.toString());
    }

    private static String areaOf(String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? key : key.substring(0, dot);
    }
}
