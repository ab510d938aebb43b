package pumpwise.progress.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pumpwise.progress.RecordBuilder;
import pumpwise.progress.SampleSessions;
import pumpwise.progress.TrainingHistory;
import pumpwise.routine.WeightUnit;
import pumpwise.session.record.SessionRecord;

class TrainingYearTest {

    /// A Thursday.
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private static SessionRecord on(String day, String time) {
        return RecordBuilder.at(day + "T" + time + ":00Z").zone("UTC").sets("barbell-hip-thrust", "40 kg", 20, 20, 20).build();
    }

    private static TrainingYear year(DayOfWeek start, SessionRecord... sessions) {
        TrainingHistory history = TrainingHistory.of(List.of(sessions), ZoneOffset.UTC, TODAY, WeightUnit.KILOGRAMS);
        return TrainingYear.of(TrainingWeeks.of(history, start), history, start, SampleSessions.CATALOG);
    }

    @Test
    void itBeginsWithAWholeWeekAndEndsToday() {
        assertThat(year(DayOfWeek.MONDAY).from()).isEqualTo("2025-11-24").hasDayOfMonth(24);
        assertThat(year(DayOfWeek.SUNDAY).from()).isEqualTo("2025-11-23");
        assertThat(year(DayOfWeek.MONDAY).contains(TODAY)).isTrue();
        assertThat(year(DayOfWeek.MONDAY).contains(TODAY.plusDays(1))).isFalse();
        assertThat(year(DayOfWeek.MONDAY).days()).isEmpty();
    }

    @Test
    void theSessionsOfADayAddUp() {
        SessionRecord morning = on("2026-11-24", "07:00");
        SessionRecord evening = on("2026-11-24", "18:00");
        TrainingYear year = year(DayOfWeek.MONDAY, evening, morning, on("2026-02-28", "18:00"));
        assertThat(year.days()).containsOnlyKeys(LocalDate.of(2026, 2, 28), LocalDate.of(2026, 11, 24));
        assertThat(year.on(LocalDate.of(2026, 11, 24))).contains(new TrainingYear.Day(List.of(morning, evening), 6));
        assertThat(year.on(LocalDate.of(2026, 11, 23))).isEmpty();
    }

    @Test
    void whatIsOlderOrOfTomorrowIsLeftOut() {
        TrainingYear year = year(
                DayOfWeek.MONDAY,
                Stream.of("2025-11-23", "2025-11-24", "2026-11-26", "2026-11-27").map(day -> on(day, "12:00")).toArray(SessionRecord[]::new));
        assertThat(year.days()).containsOnlyKeys(LocalDate.of(2025, 11, 24), TODAY);
    }
}
