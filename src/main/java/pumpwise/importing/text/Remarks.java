package pumpwise.importing.text;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pumpwise.importing.text.value.FoundValue;
import pumpwise.importing.text.value.PlainText;

/// What remains of a line when its names and values have been read.
final class Remarks {

    /// Words that connect names and values and say nothing on their own.
    private static final Set<String> FILLERS = Set.of(
            "for", "of", "with", "x", "do", "then", "and", "a", "an", "the", "at", "to", "in", "on", "your", "start", "begin",
            "followed", "by", "immediately", "exercise", "exercises", "activation", "gentle", "sets", "set", "reps", "rep", "each",
            "or", "between", "plus", "per", "some", "as", "such", "like", "including", "finally", "complete", "perform", "stretch",
            "stretches", "stretching", "movements", "drills", "total", "it", "both", "after", "finish", "end", "next", "now",
            "superset", "supersets", "w", "rounds", "round", "hold", "rest", "that", "is", "are", "load");

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}']+");
    private static final Pattern EDGES = Pattern.compile("^[\\s,;:.)|/+&-]+|[\\s,;:(|/+&-]+$");

    private Remarks() {}

    /// The remarks in a part of a line, joined; empty if there are none.
    ///
    /// @param text the line
    /// @param rest the line with every character that was read replaced by [FoundValue#TAKEN]
    static String of(String text, String rest, int from, int to) {
        StringBuilder open = new StringBuilder(text.substring(from, to));
        for (int at = from; at < to; at++) {
            if (rest.charAt(at) == FoundValue.TAKEN) {
                open.setCharAt(at - from, FoundValue.TAKEN);
            }
        }
        List<String> pieces = Arrays.stream(open.toString().split(FoundValue.TAKEN + "+"))
                .map(Remarks::trimmed)
                .filter(piece -> !isFiller(piece))
                .toList();
        return pieces.stream().collect(Collectors.joining("; "));
    }

    private static String trimmed(String piece) {
        String inner = EDGES.matcher(piece).replaceAll("").strip();
        boolean bracketed = inner.startsWith("(") && inner.endsWith(")") && inner.indexOf('(', 1) < 0;
        String plain = bracketed ? inner.substring(1, inner.length() - 1).strip() : inner;
        return plain.indexOf('(') < 0 ? plain.replace(")", "").strip() : plain;
    }

    /// Whether a text consists only of words that say nothing on their own.
    static boolean isFiller(String text) {
        return Arrays.stream(WORDS.split(PlainText.of(text)))
                .allMatch(word -> word.isEmpty() || FILLERS.contains(word));
    }
}
