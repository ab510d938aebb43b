package pumpwise.ui.progress.imports;

/// An exercise that a name may stand for.
///
/// @param id of the exercise, or empty to keep the name
/// @param label in words
/// @param isNear whether the name resembles it
record NameChoice(String id, String label, boolean isNear) {}
