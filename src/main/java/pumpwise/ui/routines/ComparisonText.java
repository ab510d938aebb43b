package pumpwise.ui.routines;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import pumpwise.storage.file.TextComparison;
import pumpwise.storage.routine.RoutineRepository.ConflictCopy;
import pumpwise.words.Words;

/// Describes how a conflict copy differs from the routine it is a copy of.
///
/// @param title which two files are compared
/// @param differences what only one of them says, line by line
record ComparisonText(String title, String differences) {

    /// What makes a line JSON and says nothing to the reader.
    private static final Pattern PUNCTUATION = Pattern.compile("[\"{}\\[\\]]");

    ComparisonText(Words words, ConflictCopy conflict) {
        this(
                words.say(
                        "plan.routines.comparison",
                        conflict.copy().routine().name(),
                        String.valueOf(conflict.copy().file().getFileName())),
                differences(words, conflict.compare()));
    }

    private static String differences(Words words, TextComparison comparison) {
        if (comparison.isEmpty()) {
            return words.say("plan.routines.no-difference");
        }
        List<String> lines = new ArrayList<>();
        add(lines, words.say("plan.routines.only-in-copy"), comparison.onlyInFirst());
        add(lines, words.say("plan.routines.only-in-original"), comparison.onlyInSecond());
        return String.join("\n", lines);
    }

    private static void add(List<String> lines, String heading, List<String> different) {
        if (!different.isEmpty()) {
            lines.add(heading);
            different.forEach(line -> lines.add("  " + PUNCTUATION.matcher(line).replaceAll("").strip()));
        }
    }
}
