package pumpwise.export.lettering;

/// A part of a text.
///
/// @param text never empty
/// @param isOwn whether our typeface has all of its characters; otherwise a font of the system draws it
public record Piece(String text, boolean isOwn) {}
