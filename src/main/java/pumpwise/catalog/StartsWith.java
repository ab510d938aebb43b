package pumpwise.catalog;

/// The direction of the first movement of a repetition.
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
