package pumpwise.ui.plan;

import java.util.Locale;

/// Names for files, made of names that people give.
final class FileName {

    private static final int LONGEST = 60;
    private static final String WITHOUT_LETTERS = "routine";

    private FileName() {}

    /// Letters, digits and dashes only, so that every system can keep it.
    static String of(String name) {
        String safe = name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        String cut = safe.length() > LONGEST ? safe.substring(0, LONGEST) : safe;
        return cut.isEmpty() ? WITHOUT_LETTERS : cut.replaceAll("-$", "");
    }
}
