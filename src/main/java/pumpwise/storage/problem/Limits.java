package pumpwise.storage.problem;

/// How much a file may hold: far more than users write, and little enough that no file can exhaust the machine.
public final class Limits {

    /// Bytes in a file.
    public static final int MAX_FILE_BYTES = 5_000_000;

    /// Objects and lists nested in one another.
    public static final int MAX_DEPTH = 32;

    /// JSON values in a file.
    public static final int MAX_VALUES = 100_000;

    /// Items in a routine, where each member of a superset counts.
    public static final int MAX_ITEMS = 5_000;

    /// Characters in a name.
    public static final int MAX_NAME_LENGTH = 200;

    /// Characters in any other text.
    public static final int MAX_TEXT_LENGTH = 2_000;

    /// Problems of a file that a message lists; users fix these first.
    public static final int MAX_SHOWN_PROBLEMS = 4;

    /// Problems of a file that are kept; the others are only counted.
    static final int MAX_PROBLEMS = 100;

    private Limits() {}
}
