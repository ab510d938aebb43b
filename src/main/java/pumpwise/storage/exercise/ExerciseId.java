package pumpwise.storage.exercise;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;

/// Makes ids of exercises from names and from the ids of others.
public final class ExerciseId {

    /// Characters of an id.
    static final int LONGEST = 60;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-+|-+$");

    /// Names that Windows keeps for devices, with whatever extension.
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");

    private ExerciseId() {}

    /// The id nearest to a text, `3_4_Sit-Up` as `3-4-sit-up`; empty if it has no letter of the Latin alphabet and
    /// no digit.
    public static String of(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String joined = OTHERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
        return shortened(EDGES.matcher(joined).replaceAll(""), LONGEST);
    }

    /// The id of an exercise of this name; that of any exercise where the name has no such letter.
    public static String ofName(String name) {
        String id = of(name);
        return id.isEmpty() ? "exercise" : id;
    }

    /// The id itself, or with the first number behind it that makes it none of `taken`.
    public static String unused(String id, Collection<String> taken) {
        String candidate = id;
        for (int number = 2; taken.contains(candidate) || DEVICE.matcher(candidate).matches(); number++) {
            String suffix = "-" + number;
            candidate = shortened(id, LONGEST - suffix.length()) + suffix;
        }
        return candidate;
    }

    private static String shortened(String id, int longest) {
        return id.length() <= longest ? id : EDGES.matcher(id.substring(0, longest)).replaceAll("");
    }
}
