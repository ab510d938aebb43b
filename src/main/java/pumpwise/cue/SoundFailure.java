package pumpwise.cue;

/// The reason why tones cannot be played.
public enum SoundFailure {
    /// There is no sound device.
    NO_DEVICE,
    /// Another program uses the device exclusively.
    DEVICE_BUSY,
    /// The device reported an error.
    DEVICE_FAILED
}
