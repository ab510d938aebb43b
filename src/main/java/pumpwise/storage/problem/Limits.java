package pumpwise.storage.problem;

/// Limits for the contents of a file: more than users ever need, but few enough that no file can exhaust the machine.
public final class Limits {

    /// The size of a file in bytes.
    public static final int MAX_FILE_BYTES = 5_000_000;

    /// The nesting of objects and lists.
    public static final int MAX_DEPTH = 32;

    /// The number of JSON values in a file.
    public static final int MAX_VALUES = 100_000;

    /// The number of items in a routine, including members of supersets.
    public static final int MAX_ITEMS = 5_000;

    /// The length of a name.
    public static final int MAX_NAME_LENGTH = 200;

    /// The length of any other text.
    public static final int MAX_TEXT_LENGTH = 2_000;

    /// The number of problems in one message; users fix these first.
    public static final int MAX_SHOWN_PROBLEMS = 4;

    /// The number of problems that are recorded per file; further ones are only counted.
    static final int MAX_PROBLEMS = 100;

    private Limits() {}
}
