package pumpwise.platform.sound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pumpwise.cue.Note;
import pumpwise.cue.Tone;

class SynthesisTest {

    private final Synthesis synthesis = new Synthesis();

    @ParameterizedTest
    @EnumSource(Tone.class)
    void aToneIsAsLongAsItsNotes(Tone tone) {
        int millis = tone.notes().stream().mapToInt(Note::millis).sum();

        assertThat(synthesis.render(tone).length).isCloseTo(millis * 441 / 10, within(tone.notes().size()));
        // The next second of a countdown must not be swallowed.
        assertThat(millis).isLessThan(1000);
    }

    @ParameterizedTest
    @EnumSource(Tone.class)
    void aToneIsLoudAndDoesNotClip(Tone tone) {
        int peak = 0;
        for (short sample : synthesis.render(tone)) {
            peak = Math.max(peak, Math.abs(sample));
        }

        assertThat(peak).isBetween(Short.MAX_VALUE / 2, Short.MAX_VALUE - 1);
    }

    @ParameterizedTest
    @EnumSource(Tone.class)
    void aToneSwellsAndFadesWithoutACrack(Tone tone) {
        short[] samples = synthesis.render(tone);

        assertThat(Math.abs(samples[0])).isLessThan((short) 50);
        assertThat(Math.abs(samples[samples.length - 1])).isLessThan((short) 50);
    }

    @ParameterizedTest
    @EnumSource(Tone.class)
    void noTwoTonesAreAlike(Tone tone) {
        short[] samples = synthesis.render(tone);
        for (Tone other : Tone.values()) {
            if (other != tone) {
                assertThat(likeness(samples, synthesis.render(other)))
                        .as("%s and %s", tone, other)
                        .isLessThan(0.75);
            }
        }
    }

    @Test
    void aNoteSoundsAtItsPitch() {
        short[] samples = synthesis.render(Tone.COUNTDOWN);

        assertThat(strength(samples, 880)).isGreaterThan(10 * strength(samples, 700));
        assertThat(strength(samples, 880)).isGreaterThan(10 * strength(samples, 1100));
    }

    @Test
    void bytesAreLowFirstAndFollowTheVolume() {
        short[] samples = {0, 1000, -1000};

        assertThat(synthesis.bytes(samples, 100)).containsExactly(0, 0, 0xE8, 0x03, 0x18, 0xFC);
        assertThat(synthesis.bytes(samples, 0)).containsOnly(0);
        assertThat(synthesis.bytes(samples, 50)).containsExactly(0, 0, 250, 0, 0x06, 0xFF);
    }

    /// 1 for the same wave, near 0 for unrelated waves.
    private static double likeness(short[] one, short[] other) {
        double product = 0;
        double ones = 0;
        double others = 0;
        for (int i = 0; i < Math.max(one.length, other.length); i++) {
            double a = i < one.length ? one[i] : 0;
            double b = i < other.length ? other[i] : 0;
            product += a * b;
            ones += a * a;
            others += b * b;
        }
        return Math.abs(product) / Math.sqrt(ones * others);
    }

    private static double strength(short[] samples, double hertz) {
        double sine = 0;
        double cosine = 0;
        for (int i = 0; i < samples.length; i++) {
            double angle = 2 * Math.PI * hertz * i / Synthesis.SAMPLES_PER_SECOND;
            sine += samples[i] * Math.sin(angle);
            cosine += samples[i] * Math.cos(angle);
        }
        return Math.hypot(sine, cosine);
    }

    private static org.assertj.core.data.Offset<Integer> within(int offset) {
        return org.assertj.core.data.Offset.offset(offset);
    }
}
