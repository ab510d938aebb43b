package pumpwise.catalog;

/// The kind of training an exercise belongs to. Strength and plyometric exercises go into the work section, activation,
/// mobility, and cardio into the warm-up, stretching into the cool-down. The words are those of free-exercise-db, plus
/// `activation` and `mobility`.
public enum Category implements Worded {
    STRENGTH("strength"),
    PLYOMETRICS("plyometrics"),
    /// Light work to feel a muscle before loading it.
    ACTIVATION("activation"),
    /// Dynamic stretches: moving, not held.
    MOBILITY("mobility"),
    CARDIO("cardio"),
    /// Gentle stretches that are held.
    STRETCHING("stretching"),
    POWERLIFTING("powerlifting"),
    OLYMPIC_WEIGHTLIFTING("olympic weightlifting"),
    STRONGMAN("strongman");

    private final String word;

    Category(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
