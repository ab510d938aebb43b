package pumpwise.progress.record;

import pumpwise.progress.set.ExerciseSession;
import pumpwise.progress.set.SetResult;

/// A set that is better than all before.
///
/// @param kind in which way
/// @param session where it was done
/// @param set the set
public record PersonalRecord(RecordKind kind, ExerciseSession session, SetResult set) {}
