package pumpwise.storage.file;

import java.util.ArrayList;
import java.util.List;

/// The differences between the lines of two versions of a text.
///
/// @param onlyInFirst lines that are missing in the second version, in order
/// @param onlyInSecond lines that are missing in the first version, in order
public record TextComparison(List<String> onlyInFirst, List<String> onlyInSecond) {

    /// For longer texts, only the common beginning and end are recognized.
    private static final int MAX_LINES = 1_000;

    public TextComparison {
        onlyInFirst = List.copyOf(onlyInFirst);
        onlyInSecond = List.copyOf(onlyInSecond);
    }

    /// Compares the lines of two JSON texts, ignoring spaces around them and commas between them.
    public static TextComparison of(String first, String second) {
        List<String> one = lines(first);
        List<String> other = lines(second);
        int start = 0;
        while (start < Math.min(one.size(), other.size()) && one.get(start).equals(other.get(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(one.size(), other.size()) - start
                && one.get(one.size() - 1 - end).equals(other.get(other.size() - 1 - end))) {
            end++;
        }
        return ofDifferent(one.subList(start, one.size() - end), other.subList(start, other.size() - end));
    }

    private static List<String> lines(String text) {
        return text.lines()
                .map(line -> line.strip().replaceFirst(",$", ""))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /// Whether the two versions are equal.
    public boolean isEmpty() {
        return onlyInFirst.isEmpty() && onlyInSecond.isEmpty();
    }

    private static TextComparison ofDifferent(List<String> one, List<String> other) {
        if (one.size() > MAX_LINES || other.size() > MAX_LINES) {
            return new TextComparison(one, other);
        }
        int[][] common = commonLines(one, other);
        List<String> onlyInOne = new ArrayList<>();
        List<String> onlyInOther = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < one.size() || j < other.size()) {
            if (i < one.size() && j < other.size() && one.get(i).equals(other.get(j))) {
                i++;
                j++;
            } else if (j == other.size() || (i < one.size() && common[i + 1][j] >= common[i][j + 1])) {
                onlyInOne.add(one.get(i++));
            } else {
                onlyInOther.add(other.get(j++));
            }
        }
        return new TextComparison(onlyInOne, onlyInOther);
    }

    /// The length of the longest common subsequence of lines, from each pair of lines on.
    private static int[][] commonLines(List<String> one, List<String> other) {
        int[][] common = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                common[i][j] = one.get(i).equals(other.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
