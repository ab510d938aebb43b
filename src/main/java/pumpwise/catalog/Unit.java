package pumpwise.catalog;

/// What is counted in a set of an exercise.
public enum Unit implements Worded {
    REPS("reps"),
    STEPS("steps"),
    /// Held or kept up for a time.
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
