package pumpwise.cue;

/// One part of a tone: a steady pitch, a glide from one pitch to another, or silence.
///
/// @param fromHertz the pitch at its start; 0 for silence
/// @param toHertz the pitch at its end
/// @param millis how long it lasts
public record Note(double fromHertz, double toHertz, int millis) {

    /// A steady pitch.
    static Note at(double hertz, int millis) {
        return new Note(hertz, hertz, millis);
    }

    /// A glide.
    static Note glide(double fromHertz, double toHertz, int millis) {
        return new Note(fromHertz, toHertz, millis);
    }

    /// A silence.
    static Note silence(int millis) {
        return new Note(0, 0, millis);
    }

    public boolean isSilent() {
        return fromHertz == 0;
    }
}
