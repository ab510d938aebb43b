package pumpwise.catalog;

/// Whether a rep includes a pause at peak contraction.
public enum PeakPause implements Worded {
    REQUIRED("required"),
    OPTIONAL("optional"),
    NONE("none");

    private final String word;

    PeakPause(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
