package pumpwise.catalog;

/// Whether a repetition wants a pause where the muscle is shortest.
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
