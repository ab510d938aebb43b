package pumpwise.catalog;

/// How well a typed word matches a word of the catalog, the best first.
public enum WordMatch {
    /// The same word, apart from a plural ending.
    WHOLE(0),
    /// The beginning of the word.
    PREFIX(0),
    /// The word or its beginning with one typo.
    ONE_TYPO(1),
    /// The word or its beginning with two typos.
    TWO_TYPOS(2),
    /// A different word.
    NONE(0);

    /// The fewest letters for which one typo is tolerated: shorter words are too similar to each other.
    private static final int ONE_TYPO_FROM = 4;

    private static final int TWO_TYPOS_FROM = 8;

    private final int typos;

    WordMatch(int typos) {
        this.typos = typos;
    }

    /// The number of typos.
    public int typos() {
        return typos;
    }

    /// Whether it is the word at all.
    public boolean isFound() {
        return this != NONE;
    }

    /// How `typed` matches `word`, both in lower case and without accents.
    public static WordMatch of(String typed, String word) {
        if (word.startsWith(typed)) {
            boolean whole = word.length() == typed.length() || isPlural(word, typed);
            return whole ? WHOLE : PREFIX;
        }
        if (isPlural(typed, word)) {
            return WHOLE;
        }
        WordMatch match = withTypos(typed, word);
        String one = singular(typed);
        // A plural may have a typo too.
        return match == NONE && one.length() < typed.length() ? withTypos(one, word) : match;
    }

    private static WordMatch withTypos(String typed, String word) {
        int allowedTypos = allowedTypos(typed);
        if (allowedTypos == 0 || word.length() < typed.length() - allowedTypos || areOpposites(typed, word)) {
            return NONE;
        }
        int typos = typos(typed, word, allowedTypos);
        if (typos > allowedTypos) {
            return NONE;
        }
        return typos == 1 ? ONE_TYPO : TWO_TYPOS;
    }

    /// The number of typos that are tolerated in a typed word.
    static int allowedTypos(String typed) {
        return typed.length() >= TWO_TYPOS_FROM ? 2 : typed.length() >= ONE_TYPO_FROM ? 1 : 0;
    }

    /// A word without its plural ending.
    public static String singular(String word) {
        int length = word.length();
        if (length < 3 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")) {
            return word;
        }
        if (length > 4 && word.endsWith("ies")) {
            return word.substring(0, length - 3) + "y";
        }
        boolean hissing = word.endsWith("ches") || word.endsWith("shes") || word.endsWith("xes") || word.endsWith("sses");
        return word.substring(0, hissing ? length - 2 : length - 1);
    }

    private static boolean isPlural(String plural, String word) {
        int longer = plural.length() - word.length();
        return longer > 0
                && longer <= 2
                && plural.charAt(plural.length() - 1) == 's'
                && plural.charAt(0) == word.charAt(0)
                && singular(plural).equals(word);
    }

    /// Whether one text is about abduction and the other about adduction. They differ by one letter and work opposite
    /// muscles, so that a typo between them is never forgiven.
    static boolean areOpposites(String typed, String known) {
        if (known.contains("abduct")) {
            return (typed.contains("dd") && !typed.contains("bd")) || typed.contains("adu");
        }
        return known.contains("adduct") && (typed.contains("bd") || typed.contains("abu") || typed.contains("adb"));
    }

    /// The smallest number of typos that turn `word` or its beginning into `typed`: a letter added, left out, or
    /// changed, or two neighboring letters swapped. Stops counting beyond `most`. Beginnings that are too short to
    /// tell words apart do not count.
    private static int typos(String typed, String word, int most) {
        int length = typed.length();
        int[] beforeLast = new int[length + 1];
        int[] last = new int[length + 1];
        int[] now = new int[length + 1];
        for (int i = 0; i <= length; i++) {
            last[i] = i;
        }
        int best = most + 1;
        int longest = Math.min(word.length(), length + most);
        for (int j = 1; j <= longest; j++) {
            now[0] = j;
            int least = j;
            for (int i = 1; i <= length; i++) {
                int change = typed.charAt(i - 1) == word.charAt(j - 1) ? 0 : 1;
                int cost = Math.min(last[i - 1] + change, Math.min(last[i], now[i - 1]) + 1);
                if (i > 1
                        && j > 1
                        && typed.charAt(i - 1) == word.charAt(j - 2)
                        && typed.charAt(i - 2) == word.charAt(j - 1)) {
                    cost = Math.min(cost, beforeLast[i - 2] + 1);
                }
                now[i] = cost;
                least = Math.min(least, cost);
            }
            if (j >= ONE_TYPO_FROM || j == word.length()) {
                best = Math.min(best, now[length]);
            }
            // Neighboring rows differ by at most one, so not even a swap, which looks two rows back, gets lower again.
            if (least > most) {
                break;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = now;
            now = free;
        }
        return best;
    }
}
