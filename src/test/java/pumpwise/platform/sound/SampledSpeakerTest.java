package pumpwise.platform.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import pumpwise.cue.Tone;
import pumpwise.ui.train.VirtualTime;

/// When the speaker opens a line, what it writes into it, and when it closes it.
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
    void onceClosedItIsSilentAndNeverFails() {
        SampledSpeaker real = new SampledSpeaker();
        real.close();
        real.play(Tone.START);
        real.expect(Tone.START, Duration.ZERO);
        real.close();

        assertThat(real.failure()).isEmpty();
    }
}
