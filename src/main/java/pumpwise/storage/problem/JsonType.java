package pumpwise.storage.problem;

/// The type of a JSON value, or the type that is expected.
public enum JsonType {
    OBJECT,
    LIST,
    TEXT,
    NUMBER,
    /// `true` or `false`.
    TRUTH,
    /// `null`.
    NOTHING
}
