package pumpwise.catalog;

/// The direction of the effort.
public enum Force implements Worded {
    PUSH("push"),
    PULL("pull"),
    STATIC("static");

    private final String word;

    Force(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
