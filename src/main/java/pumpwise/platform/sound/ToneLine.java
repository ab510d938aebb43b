package pumpwise.platform.sound;

import java.time.Duration;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/// One open line to the sound device. It never blocks: samples that do not fit into the buffer of the device stay here
/// until the next call of [#pour].
final class ToneLine {

    static final AudioFormat FORMAT = new AudioFormat(Synthesis.SAMPLES_PER_SECOND, Short.SIZE, 1, true, false);

    /// Longer than any tone, if the device accepts it.
    private static final int BUFFER_BYTES = 2 * Synthesis.SAMPLES_PER_SECOND;

    /// The number of tones that may share a line. A line that stays open for long may have fallen silent without an
    /// error.
    private static final int MAX_TONES = 16;

    private final SourceDataLine line;
    private byte[] pending = {};
    private int poured;
    private int tones;
    private boolean silenceAhead;

    private ToneLine(SourceDataLine line) {
        this.line = line;
    }

    /// Opens and starts a line.
    ///
    /// @throws LineUnavailableException if the device is in use
    /// @throws IllegalArgumentException if there is no device
    static ToneLine open(LineSource lines) throws LineUnavailableException {
        SourceDataLine line = lines.next();
        line.open(FORMAT, BUFFER_BYTES);
        line.start();
        return new ToneLine(line);
    }

    /// Plays silence. A tone before [#due] interrupts it.
    void runIn(Duration length) {
        silenceAhead = true;
        begin(new byte[2 * (int) (length.toMillis() * Synthesis.SAMPLES_PER_SECOND / 1000)]);
    }

    /// Marks the silence as almost over, so that a tone plays after it instead of interrupting it.
    void due() {
        silenceAhead = false;
    }

    /// Plays a tone, interrupting the current one. Returns false if the device does not accept it.
    boolean play(byte[] tone) {
        if (silenceAhead || tones > 0) {
            line.flush();
        }
        silenceAhead = false;
        tones++;
        begin(tone);
        return poured > 0;
    }

    /// Writes as many samples as the device has room for. Returns false when none are left.
    boolean pour() {
        int room = Math.min(line.available(), pending.length - poured);
        if (room > 0) {
            poured += Math.max(0, line.write(pending, poured, room));
        }
        return poured < pending.length;
    }

    /// Whether the line has played its maximum number of tones.
    boolean isUsedUp() {
        return tones >= MAX_TONES;
    }

    /// Closes the line and interrupts what is playing.
    void close() {
        line.close();
    }

    private void begin(byte[] bytes) {
        pending = bytes;
        poured = 0;
        pour();
    }
}
