package pumpwise.storage.problem;

/// A type of JSON value.
public enum JsonType implements ProblemArgument {
    OBJECT,
    LIST,
    TEXT,
    NUMBER,
    /// `true` or `false`.
    BOOLEAN,
    /// `null`.
    NULL
}
