package pumpwise.ui.train.display;

/// How far a guided set has come.
///
/// @param done reps or steps that are done
/// @param least the minimum
/// @param greatest the maximum, which ends the set; 0 if nothing is counted
record Reps(int done, int least, int greatest) {

    /// Nothing is counted.
    static final Reps NONE = new Reps(0, 0, 0);

    /// Whether there is something to count.
    boolean isCounted() {
        return greatest > 0;
    }
}
