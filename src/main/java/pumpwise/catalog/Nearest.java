package pumpwise.catalog;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Suggests a known word for an unknown one.
public final class Nearest {

    private static final int FAR = Integer.MAX_VALUE;

    private Nearest() {}

    /// The known word that takes the fewest edits to reach from `given` (a letter added, left out, or changed, or two
    /// neighboring letters swapped), ignoring case. Empty if more than a third of the letters would have to change, or if
    /// the words mean opposites.
    public static Optional<String> to(String given, Collection<String> known) {
        String wanted = given.toLowerCase(Locale.ROOT);
        if (wanted.length() > 100) {
            return Optional.empty();
        }
        return known.stream()
                .filter(word -> !WordMatch.areOpposites(wanted, word.toLowerCase(Locale.ROOT)))
                .map(word -> new Candidate(word, distance(wanted, word.toLowerCase(Locale.ROOT))))
                .filter(candidate -> candidate.edits() < FAR)
                .min(Comparator.comparingInt(Candidate::edits).thenComparing(Candidate::word))
                .map(Candidate::word);
    }

    private record Candidate(String word, int edits) {}

    private static int distance(String from, String to) {
        int longer = Math.max(from.length(), to.length());
        int limit = Math.max(1, longer / 3);
        if (longer - Math.min(from.length(), to.length()) > limit) {
            return FAR;
        }
        int edits = edits(from, to);
        return edits <= limit ? edits : FAR;
    }

    private static int edits(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[from.length()][to.length()];
    }
}
