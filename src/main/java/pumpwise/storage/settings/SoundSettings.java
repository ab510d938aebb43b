package pumpwise.storage.settings;

/// The sounds of a session.
///
/// @param on whether cues are played
/// @param volume of the cues, 0 to 100
/// @param countdown whether the last three seconds are counted down
/// @param spoken whether prompts are spoken
/// @param flash when the screen flashes
/// @param coaching what is spoken during sets
public record SoundSettings(
        boolean on, int volume, boolean countdown, boolean spoken, Flash flash, Coaching coaching) {

    /// The defaults.
    public static final SoundSettings DEFAULT =
            new SoundSettings(true, 80, true, false, Flash.UNHEARD, new Coaching(false, Counting.LAST_THREE));

    public SoundSettings {
        volume = Math.clamp(volume, 0, 100);
    }

    /// With cues on or off.
    public SoundSettings withOn(boolean other) {
        return new SoundSettings(other, volume, countdown, spoken, flash, coaching);
    }

    /// A copy with another volume, clamped to 0 to 100.
    public SoundSettings withVolume(int other) {
        return new SoundSettings(on, other, countdown, spoken, flash, coaching);
    }

    /// A copy with the countdown on or off.
    public SoundSettings withCountdown(boolean other) {
        return new SoundSettings(on, volume, other, spoken, flash, coaching);
    }

    /// With spoken prompts on or off.
    public SoundSettings withSpoken(boolean other) {
        return new SoundSettings(on, volume, countdown, other, flash, coaching);
    }

    /// A copy with another choice of when the screen flashes.
    public SoundSettings withFlash(Flash other) {
        return new SoundSettings(on, volume, countdown, spoken, other, coaching);
    }

    /// A copy with other coaching.
    public SoundSettings withCoaching(Coaching other) {
        return new SoundSettings(on, volume, countdown, spoken, flash, other);
    }

    /// When the screen flashes together with a cue.
    public enum Flash {
        ALWAYS,
        /// Only if the cue cannot be heard.
        UNHEARD,
        NEVER
    }

    /// The reps that a coach counts aloud.
    public enum Counting {
        NONE,
        EVERY_REP,
        EVERY_FIFTH,
        LAST_THREE
    }

    /// What a coach says during sets.
    ///
    /// @param on whether anything is said
    /// @param counting the reps that are counted
    public record Coaching(boolean on, Counting counting) {}
}
