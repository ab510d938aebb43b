package pumpwise.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import pumpwise.routine.Range;
import pumpwise.routine.TimeRange;

class DurationWordsTest {

    private final DurationWords words = new DurationWords(Words.in(Locale.ENGLISH));

    @Test
    void aClockHasHoursOnlyWhereThereAreAny() {
        assertThat(words.clock(Duration.ofSeconds(45))).isEqualTo("0:45");
        assertThat(words.clock(Duration.ofSeconds(570))).isEqualTo("9:30");
        assertThat(words.clock(Duration.ofSeconds(3723))).isEqualTo("1:02:03");
        assertThat(words.clock(Duration.ofHours(240))).isEqualTo("240:00:00");
    }

    @Test
    void tenthsAreShownWhereThereAreAny() {
        assertThat(words.clockWithTenths(Duration.ofMillis(7_500))).isEqualTo("0:07.5");
        assertThat(words.clockWithTenths(Duration.ofMillis(7_000))).isEqualTo("0:07");
    }

    @Test
    void rangesHaveAnEnDashAndEqualEndsAreOne() {
        assertThat(words.clock(Duration.ofSeconds(75), Duration.ofSeconds(100))).isEqualTo("1:15–1:40");
        assertThat(words.clock(Duration.ofSeconds(100), Duration.ofSeconds(100))).isEqualTo("1:40");
        assertThat(words.minutes(Duration.ofSeconds(540), Duration.ofSeconds(950))).isEqualTo("9–16\u00a0min");
        assertThat(words.minutes(Duration.ZERO, Duration.ofSeconds(10))).isEqualTo("1\u00a0min");
        assertThat(words.rounded(Duration.ofSeconds(48), Duration.ofSeconds(52))).isEqualTo("48–52\u00a0s");
        assertThat(words.rounded(Duration.ofSeconds(60), Duration.ofSeconds(180))).isEqualTo("1–3\u00a0min");
    }

    @Test
    void figuresAreTypesetForTheScreen() {
        assertThat(ValueText.of(new Range(15, 20))).isEqualTo("15–20");
        assertThat(ValueText.of(TimeRange.ofSeconds(60, 90))).isEqualTo("60–90\u00a0s");
        assertThat(ValueText.of(TimeRange.ofSeconds(300, 600))).isEqualTo("5–10\u00a0min");
    }
}
