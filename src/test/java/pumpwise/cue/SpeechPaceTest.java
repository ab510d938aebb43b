package pumpwise.cue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SpeechPaceTest {

    private static final String SENTENCE = "Squeeze hard at the top";

    private final SpeechPace pace = new SpeechPace();

    @Test
    void longerSentencesTakeLongerAndDigitsAreWords() {
        assertThat(pace.expected("Squeeze")).isBetween(Duration.ofMillis(500), Duration.ofMillis(1000));
        assertThat(pace.expected(SENTENCE)).isBetween(Duration.ofMillis(1500), Duration.ofSeconds(2));
        assertThat(pace.expected("15")).isGreaterThan(pace.expected("no"));
    }

    @Test
    void aSlowVoiceIsBelievedAtOnce() {
        pace.spoken(SENTENCE, Duration.ofSeconds(3));
        assertThat(pace.expected(SENTENCE)).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void aFastVoiceIsBelievedLittleByLittle() {
        Duration before = pace.expected(SENTENCE);
        pace.spoken(SENTENCE, Duration.ofMillis(1200));
        Duration once = pace.expected(SENTENCE);
        assertThat(once).isBetween(Duration.ofMillis(1500), before.minusMillis(50));
        for (int time = 0; time < 20; time++) {
            pace.spoken(SENTENCE, Duration.ofMillis(1200));
        }
        assertThat(pace.expected(SENTENCE)).isBetween(Duration.ofMillis(1190), Duration.ofMillis(1230));
    }

    @Test
    void anAbsurdTimeIsLimited() {
        pace.spoken(SENTENCE, Duration.ofMinutes(5));
        assertThat(pace.expected(SENTENCE)).isLessThan(Duration.ofSeconds(8));
        pace.spoken("", Duration.ZERO);
        assertThat(pace.expected("")).isPositive();
    }
}
