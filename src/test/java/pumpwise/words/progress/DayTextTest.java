package pumpwise.words.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pumpwise.words.Words;

/// The texts for days.
class DayTextTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private final DayText text = new DayText(Words.in(Locale.ENGLISH));

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-11-26, today
            2026-11-25, yesterday
            2026-11-24, 2 days ago
            2026-11-13, 13 days ago
            2026-11-12, 2 weeks ago
            2026-09-28, 8 weeks ago
            2026-09-26, 2 months ago
            2024-12-26, 23 months ago
            2024-11-26, 2 years ago
            2026-11-27, 27 Nov 2026
            """)
    void howLongAgoADayWas(LocalDate day, String expected) {
        assertThat(text.ago(day, TODAY)).isEqualTo(expected);
    }

    @Test
    void theYearIsSaidIfTheDayIsLongAgo() {
        assertThat(text.brief(LocalDate.of(2026, 2, 3), TODAY)).isEqualTo("3 Feb");
        assertThat(text.brief(LocalDate.of(2026, 1, 3), TODAY)).isEqualTo("3 Jan 2026");
        assertThat(text.brief(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 1, 5))).isEqualTo("31 Dec");
    }
}
