package pumpwise.storage.exercise;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import pumpwise.storage.file.FileName;

/// Creates the ids of exercises from their names or from ids in other programs.
public final class ExerciseId {

    /// The maximum number of characters in an id.
    static final int MAX_LENGTH = 60;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-+|-+$");

    private ExerciseId() {}

    /// The id closest to a text, such as `3-4-sit-up` for `3_4_Sit-Up`; empty if the text contains neither a Latin
    /// letter nor a digit.
    public static String of(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String joined = OTHERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
        return shortened(EDGES.matcher(joined).replaceAll(""), MAX_LENGTH);
    }

    /// The id for an exercise with this name; a generic id if none can be derived.
    public static String ofName(String name) {
        String id = of(name);
        return id.isEmpty() ? "exercise" : id;
    }

    /// The id itself, or with the first number that makes it different from all of `taken`.
    public static String unused(String id, Collection<String> taken) {
        return unused(id, taken, new HashMap<>());
    }

    /// Like the above, for many exercises in a row.
    ///
    /// @param numbers the last number given to each id, so that no number is tried twice
    public static String unused(String id, Collection<String> taken, Map<String, Integer> numbers) {
        String candidate = id;
        while (taken.contains(candidate) || FileName.isDevice(candidate)) {
            String suffix = "-" + numbers.merge(id, 2, (last, _) -> last + 1);
            candidate = shortened(id, MAX_LENGTH - suffix.length()) + suffix;
        }
        return candidate;
    }

    private static String shortened(String id, int longest) {
        return id.length() <= longest ? id : EDGES.matcher(id.substring(0, longest)).replaceAll("");
    }
}
