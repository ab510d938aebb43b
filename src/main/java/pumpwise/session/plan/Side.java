package pumpwise.session.plan;

/// The side, or the direction, that an effort is for. Left comes first.
public enum Side {
    LEFT("left"),
    RIGHT("right");

    private final String word;

    Side(String word) {
        this.word = word;
    }

    /// As it stands in files and in what the command line prints.
    public String word() {
        return word;
    }
}
