package pumpwise.platform.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import org.junit.jupiter.api.Test;
import pumpwise.cue.SoundFailure;
import pumpwise.cue.Tone;
import pumpwise.ui.train.VirtualTime;

class SampledSpeakerTest {

    private static final Instant START = Instant.parse("2026-01-05T18:00:00Z");

    private final VirtualTime time = new VirtualTime(START);
    private final List<FakeLine> lines = new ArrayList<>();
    private final SampledSpeaker speaker = new SampledSpeaker(time, () -> {
        FakeLine line = new FakeLine();
        lines.add(line);
        return line.asLine();
    });

    @Test
    void everyToneGetsALineOfItsOwnThatIsClosedAfterwards() {
        speaker.play(Tone.START);
        time.advance(Duration.ofSeconds(1));
        speaker.play(Tone.LIFT);

        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).calls).containsExactly("open", "start", "tone", "close");
        assertThat(lines.get(1).calls).containsExactly("open", "start", "tone");
    }

    @Test
    void aToneIsHeardOverTheOneBefore() {
        speaker.play(Tone.DONE);
        speaker.play(Tone.PAUSE);

        assertThat(lines.getFirst().calls).containsExactly("open", "start", "tone", "flush", "tone");
    }

    @Test
    void aSleepingLoudspeakerIsWokenWithSilenceAheadOfTheTone() {
        speaker.expect(Tone.START, Duration.ofSeconds(10));
        time.advance(Duration.ofSeconds(10).minus(SampledSpeaker.RUN_IN).minusMillis(1));
        assertThat(lines).isEmpty();

        time.advance(Duration.ofMillis(1));
        assertThat(lines.getFirst().calls).containsExactly("open", "start", "silence");
        time.advance(SampledSpeaker.RUN_IN);
        // The silence lasts exactly until the tone, and a little longer.
        assertThat(lines.getFirst().millis).isBetween(800, 840);
        speaker.play(Tone.START);

        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst().calls).endsWith("silence", "tone").doesNotContain("flush");
    }

    @Test
    void aWakeLoudspeakerNeedsOnlyALineThatIsOpen() {
        speaker.play(Tone.LIFT);
        speaker.expect(Tone.HOLD, Duration.ofSeconds(2));
        time.advance(Duration.ofSeconds(2).minus(SampledSpeaker.LEAD).minusMillis(1));
        assertThat(lines).hasSize(1);
        time.advance(Duration.ofMillis(1));
        assertThat(lines.get(1).calls).containsExactly("open", "start");
        time.advance(SampledSpeaker.LEAD);
        speaker.play(Tone.HOLD);

        assertThat(lines.get(1).calls).containsExactly("open", "start", "tone");
    }

    @Test
    void afterAWhileItSleepsAgain() {
        speaker.play(Tone.LIFT);
        time.advance(SampledSpeaker.AWAKE.plusSeconds(1));
        speaker.expect(Tone.START, Duration.ofMillis(500));
        time.advance(Duration.ZERO);

        assertThat(lines.getLast().calls).contains("silence");
        assertThat(lines.getLast().millis).isBetween(500, 540);
    }

    @Test
    void whatComesBeforeItsTimeDoesNotWaitForTheSilence() {
        speaker.expect(Tone.START, Duration.ofMillis(700));
        time.advance(Duration.ofMillis(300));
        speaker.play(Tone.PAUSE);

        assertThat(lines.getFirst().calls).containsExactly("open", "start", "silence", "flush", "tone");
    }

    @Test
    void theBeginningOfASessionWaitsForASleepingLoudspeaker() {
        speaker.play(Tone.GET_READY);
        assertThat(lines.getFirst().calls).containsExactly("open", "start", "silence");
        time.advance(SampledSpeaker.RUN_IN);

        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst().calls).containsExactly("open", "start", "silence", "tone");
    }

    @Test
    void itWaitsForNothingWhereOneIsAwake() {
        speaker.play(Tone.LIFT);
        time.advance(Duration.ofSeconds(1));
        speaker.play(Tone.GET_READY);
        assertThat(lines.getLast().calls).endsWith("tone");

        time.advance(Duration.ofMinutes(1));
        speaker.expect(Tone.GET_READY, Duration.ofSeconds(2));
        time.advance(Duration.ofSeconds(2));
        speaker.play(Tone.GET_READY);
        assertThat(lines.getLast().calls).endsWith("tone");
    }

    @Test
    void whatComesWhileItWaitsIsHeardInItsPlace() {
        speaker.play(Tone.GET_READY);
        time.advance(Duration.ofMillis(300));
        speaker.play(Tone.START);
        time.advance(SampledSpeaker.RUN_IN);

        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst().calls.stream().filter("tone"::equals)).hasSize(1);
    }

    @Test
    void mutedWhileItWaitsItIsNotHeard() {
        speaker.play(Tone.GET_READY);
        speaker.setMuted(true);
        time.advance(SampledSpeaker.RUN_IN);

        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst().calls).endsWith("close").doesNotContain("tone");
    }

    @Test
    void whatNeverComesKeepsNoLineOpen() {
        speaker.expect(Tone.START, Duration.ofMillis(500));
        time.advance(Duration.ofSeconds(2));
        assertThat(lines.getFirst().calls).endsWith("close");

        speaker.expect(Tone.START, Duration.ofSeconds(5));
        speaker.expectNothing();
        time.advance(Duration.ofSeconds(10));
        assertThat(lines).hasSize(1);
    }

    @Test
    void aLineThatTakesNothingIsReplacedAtOnce() {
        speaker.play(Tone.LIFT);
        speaker.expect(Tone.HOLD, Duration.ofSeconds(2));
        time.advance(Duration.ofSeconds(2));
        lines.get(1).dead = true;
        speaker.play(Tone.HOLD);

        assertThat(lines).hasSize(3);
        assertThat(lines.get(1).calls).endsWith("close");
        assertThat(lines.get(2).calls).containsExactly("open", "start", "tone");
    }

    @Test
    void noLineIsKeptForEver() {
        for (int i = 0; i < 40; i++) {
            speaker.expect(Tone.STEP, Duration.ofMillis(200));
            time.advance(Duration.ofMillis(200));
            speaker.play(Tone.STEP);
        }

        assertThat(lines).hasSizeBetween(3, 6);
    }

    @Test
    void aSmallBufferIsFilledPieceByPiece() {
        FakeLine small = new FakeLine();
        small.room = 4_000;
        SampledSpeaker tight = new SampledSpeaker(time, small::asLine);
        tight.play(Tone.DONE);
        time.advance(Duration.ofMillis(Tone.DONE.millis()));

        assertThat(small.millis).isBetween(Tone.DONE.millis() - 2, Tone.DONE.millis());
    }

    @Test
    void mutedItOpensNoDevice() {
        speaker.setMuted(true);
        speaker.play(Tone.START);
        speaker.expect(Tone.START, Duration.ZERO);

        assertThat(lines).isEmpty();
        assertThat(speaker.failure()).isEmpty();
    }

    @Test
    void mutingCutsOffWhatSounds() {
        speaker.play(Tone.DONE);
        speaker.setMuted(true);

        assertThat(lines.getFirst().calls).endsWith("close");
    }

    @Test
    void theVolumeStaysWithinItsLimitsAndHoldsFromTheNextToneOn() {
        speaker.setVolume(500);
        assertThat(speaker.volume()).isEqualTo(100);
        speaker.play(Tone.LIFT);
        speaker.setVolume(-1);
        assertThat(speaker.volume()).isZero();
        speaker.play(Tone.LIFT);

        assertThat(lines.getFirst().calls).containsExactly("open", "start", "tone", "flush", "silence");
    }

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

    @Test
    void onceClosedItIsSilentAndNeverFails() {
        SampledSpeaker real = new SampledSpeaker();
        real.close();
        real.play(Tone.START);
        real.expect(Tone.START, Duration.ZERO);
        real.close();

        assertThat(real.failure()).isEmpty();
    }

    /// The methods of a line that the speaker uses.
    private static final class FakeLine {
        final List<String> calls = new ArrayList<>();
        int room = 100_000;
        int millis;
        boolean dead;
        private int bytes;

        SourceDataLine asLine() {
            return (SourceDataLine) Proxy.newProxyInstance(
                    SourceDataLine.class.getClassLoader(), new Class<?>[] {SourceDataLine.class}, (_, method, arguments) ->
                            switch (method.getName()) {
                                case "available" -> dead ? 0 : room;
                                case "write" -> write((byte[]) arguments[0], (int) arguments[2]);
                                default -> {
                                    calls.add(method.getName());
                                    yield null;
                                }
                            });
        }

        private int write(byte[] samples, int length) {
            boolean silent = true;
            for (byte sample : samples) {
                silent &= sample == 0;
            }
            calls.add(silent ? "silence" : "tone");
            bytes += length;
            millis = bytes / 2 * 1000 / Synthesis.SAMPLES_PER_SECOND;
            return length;
        }
    }
}
