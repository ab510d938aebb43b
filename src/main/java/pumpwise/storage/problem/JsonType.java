package pumpwise.storage.problem;

/// What stands, or should stand, at a place of a JSON file.
public enum JsonType {
    OBJECT,
    LIST,
    TEXT,
    NUMBER,
    /// `true` or `false`.
    TRUTH,
    /// `null`.
    NOTHING,
    /// A whole number, or a range of them as text.
    COUNT,
    /// A time or a range of times with its unit, as text.
    TIME,
    /// The two phases of a repetition, as text.
    TEMPO
}
