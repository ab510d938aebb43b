package pumpwise.storage;

/// What stands, or should stand, at a place of a JSON file.
public enum Shape {
    OBJECT,
    LIST,
    TEXT,
    NUMBER,
    /// `true` or `false`.
    TRUTH,
    /// `null`.
    NOTHING
}
