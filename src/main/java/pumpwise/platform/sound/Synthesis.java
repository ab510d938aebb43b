package pumpwise.platform.sound;

import java.util.List;
import pumpwise.cue.Note;
import pumpwise.cue.Tone;

/// Synthesizes tones: 44.1 kHz, 16 bits, one channel. Every note fades in and out, because a hard edge sounds like a
/// click, and two overtones make it audible on small loudspeakers.
final class Synthesis {

    static final int SAMPLES_PER_SECOND = 44_100;

    private static final double ATTACK_SECONDS = 0.006;
    private static final double DECAY_SECONDS = 0.030;
    private static final double[] OVERTONES = {1.0, 0.35, 0.15};
    /// Just below full scale for the sum of the overtones.
    private static final double PEAK = 0.95 * Short.MAX_VALUE / 1.5;

    /// The samples of a tone at full volume.
    short[] render(Tone tone) {
        List<Note> notes = tone.notes();
        short[] samples = new short[notes.stream().mapToInt(Synthesis::length).sum()];
        int from = 0;
        for (Note note : notes) {
            if (!note.isSilent()) {
                render(note, samples, from);
            }
            from += length(note);
        }
        return samples;
    }

    /// The samples as little-endian bytes, at a volume from 0 to 100. The amplitude is proportional to the square of
    /// the volume, so that half the volume sounds half as loud.
    byte[] bytes(short[] samples, int volume) {
        double gain = volume / 100.0 * volume / 100.0;
        byte[] bytes = new byte[samples.length * 2];
        for (int i = 0; i < samples.length; i++) {
            int scaled = (int) Math.round(samples[i] * gain);
            bytes[2 * i] = (byte) scaled;
            bytes[2 * i + 1] = (byte) (scaled >> Byte.SIZE);
        }
        return bytes;
    }

    static int length(Note note) {
        return note.millis() * SAMPLES_PER_SECOND / 1000;
    }

    private static void render(Note note, short[] samples, int from) {
        int length = length(note);
        double phase = 0;
        for (int i = 0; i < length; i++) {
            double value = 0;
            for (int overtone = 0; overtone < OVERTONES.length; overtone++) {
                value += OVERTONES[overtone] * Math.sin(phase * (overtone + 1));
            }
            samples[from + i] = (short) Math.round(PEAK * envelope(i, length) * value);
            double hertz = note.fromHertz() + (note.toHertz() - note.fromHertz()) * i / length;
            phase += 2 * Math.PI * hertz / SAMPLES_PER_SECOND;
        }
    }

    private static double envelope(int sample, int length) {
        double sinceStart = (double) sample / SAMPLES_PER_SECOND;
        double untilEnd = (double) (length - 1 - sample) / SAMPLES_PER_SECOND;
        double rise = Math.min(1, sinceStart / ATTACK_SECONDS);
        double fall = Math.min(1, untilEnd / DECAY_SECONDS);
        // A squared sine is smooth at both ends.
        double level = Math.sin(Math.PI / 2 * rise) * Math.sin(Math.PI / 2 * fall);
        return level * level;
    }
}
