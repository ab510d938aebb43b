package pumpwise.catalog;

/// How a word that was typed stands for a word that is there, the best first.
enum WordMatch {
    /// It is that word, or its plural.
    WHOLE(0),
    /// It begins that word.
    PREFIX(0),
    /// It is or begins that word but for one slip.
    ONE_SLIP(1),
    /// It is or begins that word but for two slips.
    TWO_SLIPS(2),
    /// It is another word.
    NONE(0);

    /// Of so many letters on one slip is forgiven: shorter words are all alike.
    private static final int ONE_FORGIVEN = 4;

    private static final int TWO_FORGIVEN = 8;

    private final int slips;

    WordMatch(int slips) {
        this.slips = slips;
    }

    int slips() {
        return slips;
    }

    boolean isFound() {
        return this != NONE;
    }

    /// How `typed` stands for `word`, both folded.
    static WordMatch of(String typed, String word) {
        if (word.startsWith(typed)) {
            return word.length() == typed.length() ? WHOLE : PREFIX;
        }
        if (isPlural(typed, word)) {
            return WHOLE;
        }
        int forgiven = typed.length() >= TWO_FORGIVEN ? 2 : typed.length() >= ONE_FORGIVEN ? 1 : 0;
        if (forgiven == 0 || word.length() < typed.length() - forgiven) {
            return NONE;
        }
        int slips = slips(typed, word, forgiven);
        if (slips > forgiven) {
            return NONE;
        }
        return slips == 1 ? ONE_SLIP : TWO_SLIPS;
    }

    private static boolean isPlural(String typed, String word) {
        return typed.length() >= ONE_FORGIVEN
                && typed.length() == word.length() + 1
                && typed.endsWith("s")
                && typed.startsWith(word);
    }

    /// The least number of slips that make `typed` out of `word` or its beginning: a letter added, dropped or changed,
    /// or two neighbours swapped. More than `most` are not counted any further, and beginnings that are too short to
    /// tell words apart do not count.
    private static int slips(String typed, String word, int most) {
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
            if (j >= ONE_FORGIVEN || j == word.length()) {
                best = Math.min(best, now[length]);
            }
            // Rows never differ by more than one, so that not even a swap, which looks two back, gets below again.
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
