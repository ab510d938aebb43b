package pumpwise.ui.library;

/// Something that was done, in words, and how it is taken back.
///
/// @param text what was done
/// @param undo takes it back
public record Notice(String text, Runnable undo) {}
