package pumpwise.cue;

/// How the user notices an event of a session.
///
/// @param tone the sound
/// @param flash whether the screen may light up too, for those who cannot hear it
public record Cue(Tone tone, boolean flash) {}
