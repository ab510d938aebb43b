package pumpwise.catalog;

/// How much experience an exercise asks for.
public enum Level implements Worded {
    BEGINNER("beginner"),
    INTERMEDIATE("intermediate"),
    EXPERT("expert");

    private final String word;

    Level(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
