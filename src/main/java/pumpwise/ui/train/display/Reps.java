package pumpwise.ui.train.display;

/// The progress of a guided set.
///
/// @param done the completed reps or steps
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
