package pumpwise.catalog;

import java.util.EnumSet;
import java.util.Set;

/// A muscle or muscle group. The three gluteal muscles are separate, because the pump is about them.
public enum Muscle implements Worded {
    GLUTEUS_MAXIMUS("gluteus maximus"),
    GLUTEUS_MEDIUS("gluteus medius"),
    GLUTEUS_MINIMUS("gluteus minimus"),
    HAMSTRINGS("hamstrings"),
    QUADRICEPS("quadriceps"),
    ADDUCTORS("adductors"),
    HIP_FLEXORS("hip flexors"),
    ABDOMINALS("abdominals"),
    LOWER_BACK("lower back"),
    MIDDLE_BACK("middle back"),
    LATS("lats"),
    TRAPS("traps"),
    CALVES("calves"),
    CHEST("chest"),
    SHOULDERS("shoulders"),
    BICEPS("biceps"),
    TRICEPS("triceps"),
    FOREARMS("forearms"),
    NECK("neck");

    private final String word;

    Muscle(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /// The three gluteal muscles.
    public static Set<Muscle> glutes() {
        return EnumSet.of(GLUTEUS_MAXIMUS, GLUTEUS_MEDIUS, GLUTEUS_MINIMUS);
    }

    /// Whether this is one of the three gluteal muscles.
    public boolean isGlute() {
        return glutes().contains(this);
    }
}
