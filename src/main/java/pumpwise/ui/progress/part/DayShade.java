package pumpwise.ui.progress.part;

/// The shade of a day in a calendar, by hard sets. The limits are ours.
public final class DayShade {

    private static final double MANY = 17;
    private static final double SOME = 9;

    private DayShade() {}

    /// 0 for none, 1 for up to 8, 2 for 9 to 16, and 3 for 17 or more.
    public static int of(double sets) {
        if (sets >= MANY) {
            return 3;
        }
        if (sets >= SOME) {
            return 2;
        }
        return sets > 0 ? 1 : 0;
    }
}
