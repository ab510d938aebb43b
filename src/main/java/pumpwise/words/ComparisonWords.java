package pumpwise.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import pumpwise.storage.file.TextComparison;

/// The texts for the differences between a conflict copy and its original.
public final class ComparisonWords {

    /// JSON punctuation that means nothing to readers.
    private static final Pattern PUNCTUATION = Pattern.compile("[\"{}\\[\\]]");

    private final Words words;

    public ComparisonWords(Words words) {
        this.words = words;
    }

    /// The lines that only one of the two files has, under headings.
    ///
    /// @param comparison of the copy, first, with the original
    public String differences(TextComparison comparison) {
        if (comparison.isEmpty()) {
            return words.text("storage.conflict.no-difference");
        }
        List<String> lines = new ArrayList<>();
        add(lines, words.text("storage.conflict.only-in-copy"), comparison.onlyInFirst());
        add(lines, words.text("storage.conflict.only-in-original"), comparison.onlyInSecond());
        return String.join("\n", lines);
    }

    private static void add(List<String> lines, String heading, List<String> different) {
        if (!different.isEmpty()) {
            lines.add(heading);
            different.forEach(line -> lines.add("  " + PUNCTUATION.matcher(line).replaceAll("").strip()));
        }
    }
}
