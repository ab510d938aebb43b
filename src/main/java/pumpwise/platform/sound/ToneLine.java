package pumpwise.platform.sound;

import java.time.Duration;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/// One line of the sound system, from its opening to its end. It never waits: what does not fit into the device's
/// buffer stays here until it is poured again.
final class ToneLine {

    static final AudioFormat FORMAT = new AudioFormat(Synthesis.SAMPLES_PER_SECOND, Short.SIZE, 1, true, false);

    /// Longer than any tone, if the device agrees to it.
    private static final int BUFFER_BYTES = 2 * Synthesis.SAMPLES_PER_SECOND;

    /// So many tones may share a line. One that is kept for long may have gone dead unnoticed.
    private static final int MOST_TONES = 16;

    private final SourceDataLine line;
    private byte[] pending = {};
    private int poured;
    private int tones;
    private boolean silenceAhead;

    private ToneLine(SourceDataLine line) {
        this.line = line;
    }

    /// Opens a line; the device runs from now on.
    ///
    /// @throws LineUnavailableException if the device is not to be had
    /// @throws IllegalArgumentException if there is no device
    static ToneLine open(LineSource lines) throws LineUnavailableException {
        SourceDataLine line = lines.next();
        line.open(FORMAT, BUFFER_BYTES);
        line.start();
        return new ToneLine(line);
    }

    /// Plays silence. A tone that comes before [#due] does not wait for its end.
    void runIn(Duration length) {
        silenceAhead = true;
        begin(new byte[2 * (int) (length.toMillis() * Synthesis.SAMPLES_PER_SECOND / 1000)]);
    }

    /// The silence is all but over.
    void due() {
        silenceAhead = false;
    }

    /// Sounds a tone over what is still to be heard. False if the device takes nothing any more.
    boolean sound(byte[] tone) {
        if (silenceAhead || tones > 0) {
            line.flush();
        }
        silenceAhead = false;
        tones++;
        begin(tone);
        return poured > 0;
    }

    /// Hands on what the device has room for. False once nothing is left.
    boolean pour() {
        int room = Math.min(line.available(), pending.length - poured);
        if (room > 0) {
            poured += Math.max(0, line.write(pending, poured, room));
        }
        return poured < pending.length;
    }

    /// Whether it has had its share of tones.
    boolean isWorn() {
        return tones >= MOST_TONES;
    }

    /// Cuts off what is still to be heard.
    void close() {
        line.close();
    }

    private void begin(byte[] bytes) {
        pending = bytes;
        poured = 0;
        pour();
    }
}
