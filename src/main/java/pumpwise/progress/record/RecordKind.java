package pumpwise.progress.record;

/// In which way a set is a record.
public enum RecordKind {
    /// Heavier than anything before.
    HEAVIEST,
    /// The greatest weight for this many reps or more.
    HEAVIEST_FOR_REPS,
    /// More reps or steps than ever with this weight or band.
    MOST_AT_LOAD,
    /// More reps or steps than ever without a load.
    MOST,
    /// Longer than ever.
    LONGEST
}
