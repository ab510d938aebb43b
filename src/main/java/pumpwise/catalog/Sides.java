package pumpwise.catalog;

/// How an exercise is divided between left and right. Repetitions and steps are always meant per side.
public enum Sides implements Worded {
    /// Both sides at once: one effort a set.
    BOTH("both"),
    /// First one leg, then the other: two efforts a set, with a rest between.
    EACH_LEG("each leg"),
    /// First one way, then back: two efforts a set, at once one after the other.
    EACH_DIRECTION("each direction"),
    /// Left and right by turns within one effort; a repetition is one of each.
    ALTERNATING("alternating");

    private final String word;

    Sides(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
