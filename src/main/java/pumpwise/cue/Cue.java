package pumpwise.cue;

/// A signal for an event of a session.
///
/// @param tone the sound
/// @param flash whether the screen may flash too, for users who cannot hear the sound
public record Cue(Tone tone, boolean flash) {}
