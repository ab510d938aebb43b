package pumpwise.catalog;

/// What an exercise is for. Strength and plyometric work belongs among the work exercises;
/// activation, mobility and cardio warm up; stretching cools down. The words are those of
/// free-exercise-db, with `activation` and `mobility` added.
public enum Category implements Worded {
    STRENGTH("strength"),
    PLYOMETRICS("plyometrics"),
    /// Light work that wakes a muscle up before it is loaded.
    ACTIVATION("activation"),
    /// Dynamic stretches, moved through rather than held.
    MOBILITY("mobility"),
    CARDIO("cardio"),
    /// Held, gentle stretches.
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
