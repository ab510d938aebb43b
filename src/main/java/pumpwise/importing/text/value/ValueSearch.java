package pumpwise.importing.text.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The values of one line, while they are being found.
final class ValueSearch {

    /// The line with every character that was read replaced.
    final StringBuilder rest;

    private final List<FoundValue> found = new ArrayList<>();

    ValueSearch(String plain) {
        rest = new StringBuilder(plain);
    }

    /// What was found, in the order of the line.
    List<FoundValue> found() {
        return found.stream().sorted(Comparator.comparingInt(FoundValue::from)).toList();
    }

    /// Finds every match of a pattern that can be read as a value.
    void take(Pattern pattern, Function<MatchResult, @Nullable Written> reading) {
        Matcher matcher = pattern.matcher(rest);
        int from = 0;
        while (from <= rest.length() && matcher.find(from)) {
            from = Math.max(matcher.end(), matcher.start() + 1);
            Written value = matcher.end() == matcher.start() ? null : reading.apply(matcher.toMatchResult());
            if (value != null) {
                add(matcher.start(), matcher.end(), value);
                erase(matcher.start(), matcher.end());
            }
        }
    }

    void add(int from, int to, Written value) {
        found.add(new FoundValue(from, to, value));
    }

    /// Finds two values that stand together.
    ///
    /// @param middle where the second one begins
    void addBoth(MatchResult match, int middle, Written first, Written second) {
        add(match.start(), middle, first);
        add(middle, match.end(), second);
        erase(match.start(), match.end());
    }

    void erase(int from, int to) {
        FoundValue.erase(rest, from, to);
    }
}
