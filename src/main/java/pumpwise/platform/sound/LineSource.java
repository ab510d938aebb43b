package pumpwise.platform.sound;

import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/// A source of lines to the sound device.
@FunctionalInterface
public interface LineSource {

    /// A line that is not open yet.
    ///
    /// @throws LineUnavailableException if the device is in use
    /// @throws IllegalArgumentException if there is no device
    SourceDataLine next() throws LineUnavailableException;
}
