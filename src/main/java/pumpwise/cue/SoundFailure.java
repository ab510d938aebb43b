package pumpwise.cue;

/// Why no tone can be heard.
public enum SoundFailure {
    /// The machine has nothing to play sound with.
    NO_DEVICE,
    /// Another program keeps the device to itself.
    DEVICE_BUSY,
    /// The device refused.
    DEVICE_FAILED
}
