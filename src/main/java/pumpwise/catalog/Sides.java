package pumpwise.catalog;

/// How a set is divided between left and right. Reps and steps are always per side.
public enum Sides implements Worded {
    /// Both sides at once: one effort per set.
    BOTH("both"),
    /// One leg, then the other: two efforts per set with a rest between them.
    EACH_LEG("each leg"),
    /// One way, then back: two efforts per set without a rest between them.
    EACH_DIRECTION("each direction"),
    /// Left and right in turn within one effort; a rep is one of each.
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
