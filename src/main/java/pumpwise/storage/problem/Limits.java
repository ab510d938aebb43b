package pumpwise.storage.problem;

/// How much a file may hold. Far above what people write, and low enough that no file can exhaust the machine.
public final class Limits {

    /// Bytes of a file.
    public static final int FILE_BYTES = 5_000_000;

    /// Objects and lists within one another.
    public static final int DEPTH = 32;

    /// JSON values of a file.
    public static final int VALUES = 100_000;

    /// Items of a routine, members of supersets counted one by one.
    public static final int ITEMS = 5_000;

    /// Characters of a name.
    public static final int NAME = 200;

    /// Characters of any other text.
    public static final int TEXT = 2_000;

    /// Problems that are told apart; the rest is only counted.
    static final int PROBLEMS = 100;

    private Limits() {}
}
