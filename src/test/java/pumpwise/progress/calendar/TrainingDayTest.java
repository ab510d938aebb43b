package pumpwise.progress.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pumpwise.progress.RecordBuilder;

class TrainingDayTest {

    private static LocalDate day(String started, @Nullable String zone, ZoneId here) {
        return TrainingDay.of(RecordBuilder.at(started).zone(zone).build(), here);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-17T19:25:00Z, Asia/Kolkata, 2023-12-18",
        "2026-03-28T23:30:00Z, Europe/Berlin, 2026-03-29",
        "2026-03-28T23:30:00Z, America/New_York, 2026-03-28",
        "2026-10-25T00:30:00Z, Europe/Berlin, 2026-10-25",
        "2026-10-25T01:30:00Z, Europe/Berlin, 2026-10-25",
        "2026-11-02T03:30:00Z, America/Los_Angeles, 2026-11-01",
        "2026-12-31T23:30:00Z, Europe/Berlin, 2027-01-01",
    })
    void e11TheDayIsThatOfTheZoneOfTheSession(String started, String zone, LocalDate expected) {
        assertThat(day(started, zone, ZoneOffset.UTC)).isEqualTo(expected);
    }

    @Test
    void e11ARecordWithoutAZoneHasTheOneOfTheMachine() {
        assertThat(day("2026-03-28T23:30:00Z", null, ZoneId.of("Europe/Berlin"))).isEqualTo("2026-03-29");
        assertThat(day("2026-03-28T23:30:00Z", "Mars/Olympus", ZoneOffset.UTC)).isEqualTo("2026-03-28");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-01, MONDAY, 2026-10-26",
        "2027-01-01, MONDAY, 2026-12-28",
        "2024-12-29, MONDAY, 2024-12-23",
        "2024-12-29, SUNDAY, 2024-12-29",
        "2024-12-30, MONDAY, 2024-12-30",
        "2025-01-01, MONDAY, 2024-12-30",
        "2024-12-30, SUNDAY, 2024-12-29",
        "2025-01-01, SUNDAY, 2024-12-29",
    })
    void e12TheWeekBeginsOnTheLastFirstDay(LocalDate day, DayOfWeek start, LocalDate first) {
        assertThat(Week.of(day, start)).isEqualTo(new Week(first));
        assertThat(Week.of(day, start).contains(day)).isTrue();
    }

    @Test
    void daysOfAWrongClockAreUnlikely() {
        LocalDate today = LocalDate.of(2026, 11, 26);
        assertThat(TrainingDay.isUnlikely(LocalDate.of(1970, 1, 1), today)).isTrue();
        assertThat(TrainingDay.isUnlikely(today.plusDays(1), today)).isFalse();
        assertThat(TrainingDay.isUnlikely(today.plusDays(2), today)).isTrue();
    }
}
