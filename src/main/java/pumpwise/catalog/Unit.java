package pumpwise.catalog;

/// What a set is counted in.
public enum Unit implements Worded {
    REPS("reps"),
    STEPS("steps"),
    /// Time, for exercises that are held or kept going.
    SECONDS("seconds");

    private final String word;

    Unit(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
