package pumpwise.ui.train.display;

/// How far a guided set has come.
///
/// @param done repetitions or steps that lie behind
/// @param least how many are enough
/// @param greatest with how many it ends; 0 where nothing is counted
record Reps(int done, int least, int greatest) {

    /// Nothing is counted.
    static final Reps NONE = new Reps(0, 0, 0);

    /// Whether there is something to count.
    boolean isCounted() {
        return greatest > 0;
    }
}
