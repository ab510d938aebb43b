package pumpwise.catalog;

/// The first movement of a rep.
public enum StartsWith implements Worded {
    /// Lift, hold, lower: hip thrust, kickback.
    LIFT("lift"),
    /// Lower, lift, hold: Romanian deadlift, lunge.
    LOWER("lower");

    private final String word;

    StartsWith(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
