package pumpwise.ui.progress.imports;

/// A name in the log, with the exercise that it stands for.
///
/// @param name in the log
/// @param sets the number of its sets
/// @param exercise what it stands for, in words
/// @param isOpen whether the user should look at it
record NameRow(String name, int sets, String exercise, boolean isOpen) {}
