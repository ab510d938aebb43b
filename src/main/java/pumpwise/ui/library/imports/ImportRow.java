package pumpwise.ui.library.imports;

/// An entry of a file to be imported.
///
/// @param name of the exercise, or what is known of it
/// @param about kind, muscles and equipment, or why it is skipped
/// @param note what became of its id; empty where there is nothing to say
/// @param isSkipped whether it cannot be added
record ImportRow(String name, String about, String note, boolean isSkipped) {}
