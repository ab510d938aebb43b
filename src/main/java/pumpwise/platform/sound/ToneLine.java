package pumpwise.platform.sound;

import java.time.Duration;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/// One line to the sound device, from its opening to its end. It never waits: samples that do not fit into the buffer of
/// the device stay here until the next call of [#pour].
final class ToneLine {

    static final AudioFormat FORMAT = new AudioFormat(Synthesis.SAMPLES_PER_SECOND, Short.SIZE, 1, true, false);

    /// Longer than any tone, if the device accepts it.
    private static final int BUFFER_BYTES = 2 * Synthesis.SAMPLES_PER_SECOND;

    /// How many tones may share a line. One that stays open for long may have fallen silent without an error.
    private static final int MOST_TONES = 16;

    private final SourceDataLine line;
    private byte[] pending = {};
    private int poured;
    private int tones;
    private boolean silenceAhead;

    private ToneLine(SourceDataLine line) {
        this.line = line;
    }

    /// Opens a line. The device runs from now on.
    ///
    /// @throws LineUnavailableException if the device is in use
    /// @throws IllegalArgumentException if there is no device
    static ToneLine open(LineSource lines) throws LineUnavailableException {
        SourceDataLine line = lines.next();
        line.open(FORMAT, BUFFER_BYTES);
        line.start();
        return new ToneLine(line);
    }

    /// Plays silence. A tone that comes before [#due] cuts it off.
    void runIn(Duration length) {
        silenceAhead = true;
        begin(new byte[2 * (int) (length.toMillis() * Synthesis.SAMPLES_PER_SECOND / 1000)]);
    }

    /// The silence is almost over, so that a tone follows it.
    void due() {
        silenceAhead = false;
    }

    /// Plays a tone in place of what is still playing. False if the device accepts nothing.
    boolean sound(byte[] tone) {
        if (silenceAhead || tones > 0) {
            line.flush();
        }
        silenceAhead = false;
        tones++;
        begin(tone);
        return poured > 0;
    }

    /// Hands over as many samples as the device has room for. False when none are left.
    boolean pour() {
        int room = Math.min(line.available(), pending.length - poured);
        if (room > 0) {
            poured += Math.max(0, line.write(pending, poured, room));
        }
        return poured < pending.length;
    }

    /// Whether it has played as many tones as one line should.
    boolean isWorn() {
        return tones >= MOST_TONES;
    }

    /// Cuts off what is still playing.
    void close() {
        line.close();
    }

    private void begin(byte[] bytes) {
        pending = bytes;
        poured = 0;
        pour();
    }
}
