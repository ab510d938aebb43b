package pumpwise.storage;

/// How much a file may hold. Far above what people write, and low enough that no file can exhaust the machine.
final class Limits {

    /// Bytes of a file.
    static final int FILE_BYTES = 5_000_000;

    /// Objects and lists within one another.
    static final int DEPTH = 32;

    /// JSON values of a file.
    static final int VALUES = 100_000;

    /// Items of a routine, members of supersets counted one by one.
    static final int ITEMS = 5_000;

    /// Characters of a name.
    static final int NAME = 200;

    /// Characters of any other text.
    static final int TEXT = 2_000;

    /// Problems that are told apart; the rest is only counted.
    static final int PROBLEMS = 100;

    private Limits() {}
}
