package pumpwise.importing.text.value;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Numbers that are written as words.
final class NumberWords {

    private static final List<String> ONES = List.of(
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
            "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen");
    private static final List<String> TENS = List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    /// A number as digits or as a word.
    static final String PATTERN = "(?:\\d{1,4}(?!\\d)|(?<![a-z])(?:(?:" + String.join("|", TENS) + ")(?:[- ](?:"
            + String.join("|", ONES.subList(0, 9)) + "))?|" + String.join("|", longestFirst()) + ")(?![a-z]))";

    private static final Pattern WORD = Pattern.compile("[a-z]+(?:[- ][a-z]+)?");

    private static final Pattern ANY = Pattern.compile(
            "(?<![a-z])(?:" + String.join("|", ONES) + "|" + String.join("|", TENS) + "|minute|no|without)(?![a-z])");

    private NumberWords() {}

    /// Whether plain text without digits may contain a value.
    static boolean mayContain(String plain) {
        return ANY.matcher(plain).find();
    }

    private static List<String> longestFirst() {
        return ONES.stream().sorted((a, b) -> b.length() - a.length()).toList();
    }

    /// Plain text with its numbers in digits.
    static String inDigits(String plain) {
        String digits = WORD.matcher(plain).replaceAll(match -> {
            String[] parts = match.group().split("[- ]", -1);
            int tens = TENS.indexOf(parts[0]);
            int ones = parts.length == 2 ? ONES.indexOf(parts[1]) : -1;
            if (tens >= 0 && ones >= 0 && ones < 9) {
                return Integer.toString(10 * (tens + 2) + ones + 1);
            }
            List<String> replaced = new ArrayList<>();
            for (String part : parts) {
                replaced.add(number(part));
            }
            return String.join(match.group().contains("-") ? "-" : " ", replaced);
        });
        return digits;
    }

    private static String number(String word) {
        if (TENS.contains(word)) {
            return Integer.toString(10 * (TENS.indexOf(word) + 2));
        }
        return ONES.contains(word) ? Integer.toString(ONES.indexOf(word) + 1) : word;
    }
}
