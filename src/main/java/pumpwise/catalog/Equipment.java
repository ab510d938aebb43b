package pumpwise.catalog;

/// Equipment that an exercise needs. The words are those of free-exercise-db, plus `bench`, `box`, and
/// `hyperextension bench`.
public enum Equipment implements Worded {
    BODY_ONLY("body only"),
    BANDS("bands"),
    BARBELL("barbell"),
    BENCH("bench"),
    BOX("box"),
    CABLE("cable"),
    DUMBBELL("dumbbell"),
    EZ_CURL_BAR("e-z curl bar"),
    EXERCISE_BALL("exercise ball"),
    FOAM_ROLL("foam roll"),
    HYPEREXTENSION_BENCH("hyperextension bench"),
    KETTLEBELLS("kettlebells"),
    MACHINE("machine"),
    MEDICINE_BALL("medicine ball"),
    OTHER("other");

    private final String word;

    Equipment(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
