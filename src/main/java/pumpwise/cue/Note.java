package pumpwise.cue;

/// One sound of a tone: a pitch, or a glide from one to another, or a silence.
///
/// @param fromHertz the pitch it begins at; 0 for silence
/// @param toHertz the pitch it ends at
/// @param millis how long it sounds
public record Note(double fromHertz, double toHertz, int millis) {

    /// A steady pitch.
    static Note at(double hertz, int millis) {
        return new Note(hertz, hertz, millis);
    }

    /// A pitch that moves.
    static Note glide(double fromHertz, double toHertz, int millis) {
        return new Note(fromHertz, toHertz, millis);
    }

    /// Nothing to be heard.
    static Note silence(int millis) {
        return new Note(0, 0, millis);
    }

    public boolean isSilent() {
        return fromHertz == 0;
    }
}
