package pumpwise.platform.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.sound.sampled.LineUnavailableException;
import org.junit.jupiter.api.Test;
import pumpwise.cue.SoundFailure;
import pumpwise.cue.Tone;
import pumpwise.ui.train.VirtualTime;

/// The speaker on a device that is absent, busy, or broken.
class SoundDeviceFailureTest {

    private static final Instant START = Instant.parse("2026-01-05T18:00:00Z");

    private final VirtualTime time = new VirtualTime(START);

    @Test
    void withoutADeviceItTurnsQuietAndSaysWhy() {
        List<String> told = new ArrayList<>();
        int[] asked = {0};
        SampledSpeaker deaf = new SampledSpeaker(time, () -> {
            asked[0]++;
            throw new IllegalArgumentException("no line");
        });
        deaf.addFailureListener(() -> told.add("changed"));

        deaf.play(Tone.START);
        deaf.play(Tone.LIFT);

        assertThat(deaf.failure()).contains(SoundFailure.NO_DEVICE);
        assertThat(told).hasSize(1);
        assertThat(asked[0]).isEqualTo(1);
    }

    @Test
    void aBusyDeviceIsTriedAgainWhenAsked() {
        int[] asked = {0};
        SampledSpeaker busy = new SampledSpeaker(time, () -> {
            asked[0]++;
            throw new LineUnavailableException("busy");
        });

        busy.play(Tone.START);
        assertThat(busy.failure()).contains(SoundFailure.DEVICE_BUSY);
        busy.tryAgain();
        assertThat(busy.failure()).isEmpty();
        busy.play(Tone.START);

        assertThat(asked[0]).isEqualTo(2);
    }

    @Test
    void b15_aDeviceThatComesBackIsHeardAgainAtTheNextTone() {
        List<Object> told = new ArrayList<>();
        boolean[] gone = {true};
        FakeLine line = new FakeLine();
        SampledSpeaker headset = new SampledSpeaker(time, () -> {
            if (gone[0]) {
                throw new LineUnavailableException("reconnecting");
            }
            return line.asLine();
        });
        headset.addFailureListener(() -> told.add(headset.failure()));
        headset.play(Tone.LIFT);
        assertThat(headset.failure()).contains(SoundFailure.DEVICE_BUSY);
        gone[0] = false;
        headset.play(Tone.HOLD);
        assertThat(line.calls).as("left alone for a moment").isEmpty();
        time.advance(DeviceHealth.FIRST_PAUSE);
        headset.play(Tone.LOWER);

        assertThat(line.calls).containsExactly("open", "start", "tone");
        assertThat(headset.failure()).isEmpty();
        assertThat(told).containsExactly(Optional.of(SoundFailure.DEVICE_BUSY), Optional.empty());
    }

    @Test
    void b15_aToneThatIsExpectedTriesTheDeviceToo() {
        boolean[] gone = {true};
        FakeLine line = new FakeLine();
        SampledSpeaker headset = new SampledSpeaker(time, () -> {
            if (gone[0]) {
                throw new IllegalArgumentException("no line");
            }
            return line.asLine();
        });
        headset.play(Tone.LIFT);
        gone[0] = false;
        time.advance(DeviceHealth.FIRST_PAUSE);
        headset.expect(Tone.HOLD, Duration.ofMillis(500));
        time.advance(Duration.ofMillis(500));

        assertThat(line.calls).contains("open");
        assertThat(headset.failure()).isEmpty();
    }

    @Test
    void b15_aMachineWithoutSoundIsTriedLessAndLess() {
        List<Duration> tries = new ArrayList<>();
        SampledSpeaker deaf = new SampledSpeaker(time, () -> {
            tries.add(Duration.between(START, time.instant()));
            throw new IllegalArgumentException("no line");
        });
        for (int second = 0; second < 120; second++) {
            deaf.play(Tone.STEP);
            time.advance(Duration.ofSeconds(1));
        }
        assertThat(tries).extracting(Duration::toSeconds).containsExactly(0L, 1L, 3L, 7L, 15L, 31L, 61L, 91L);
    }

    @Test
    void aMistakeOfOursIsAFailureOfItsOwn() {
        SampledSpeaker broken = new SampledSpeaker(time, () -> {
            throw new IllegalStateException("a mistake");
        });
        broken.play(Tone.START);
        assertThat(broken.failure()).contains(SoundFailure.DEVICE_FAILED);
    }

    @Test
    void oddity17_aMachineWithoutSoundTakesOneLineInTheLog() {
        List<LogRecord> logged = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord record) {
                logged.add(record);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger logger = Logger.getLogger(DeviceHealth.class.getName());
        logger.addHandler(handler);
        try {
            SampledSpeaker deaf = new SampledSpeaker(time, () -> {
                throw new IllegalArgumentException("no line");
            });
            for (int second = 0; second < 60; second++) {
                deaf.play(Tone.STEP);
                time.advance(Duration.ofSeconds(1));
            }
        } finally {
            logger.removeHandler(handler);
        }
        assertThat(logged).singleElement().satisfies(record -> {
            assertThat(record.getThrown()).isNull();
            assertThat(record.getMessage()).isEqualTo("no sound: NO_DEVICE: no line");
        });
    }
}
