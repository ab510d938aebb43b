package pumpwise.cue;

/// How a moment of a session makes itself noticed.
///
/// @param tone what is heard
/// @param flash whether the screen lights up too, where sound is not enough
public record Cue(Tone tone, boolean flash) {}
