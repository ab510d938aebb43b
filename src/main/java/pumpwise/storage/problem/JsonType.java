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
    NOTHING
}
