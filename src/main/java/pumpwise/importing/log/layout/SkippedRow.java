package pumpwise.importing.log.layout;

/// A row that is left out.
///
/// @param line its number in the file, from 1
/// @param reason why
/// @param text what was found instead; may be empty
public record SkippedRow(int line, SkipReason reason, String text) {}
