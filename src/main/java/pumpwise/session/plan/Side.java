package pumpwise.session.plan;

/// The side, or the direction, that an effort is for. Left comes first.
public enum Side {
    LEFT("left"),
    RIGHT("right");

    private final String word;

    Side(String word) {
        this.word = word;
    }

    /// The opposite side.
    public Side other() {
        return this == LEFT ? RIGHT : LEFT;
    }

    /// The spelling in files and in the output of the command line.
    public String word() {
        return word;
    }
}
