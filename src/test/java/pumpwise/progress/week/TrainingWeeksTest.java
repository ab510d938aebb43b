package pumpwise.progress.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pumpwise.catalog.Muscle;
import pumpwise.progress.RecordBuilder;
import pumpwise.progress.SampleSessions;
import pumpwise.progress.TrainingHistory;
import pumpwise.routine.WeightUnit;
import pumpwise.session.record.SessionRecord;

class TrainingWeeksTest {

    /// A Thursday.
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private static SessionRecord on(LocalDate day) {
        return RecordBuilder.at(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC).toString())
                .zone("UTC")
                .sets("barbell-hip-thrust", "40 kg", 20)
                .build();
    }

    private static TrainingWeeks weeks(List<SessionRecord> sessions) {
        return TrainingWeeks.of(
                TrainingHistory.of(sessions, ZoneOffset.UTC, TODAY, WeightUnit.KILOGRAMS), DayOfWeek.MONDAY);
    }

    /// Weeks with this many days of training, the current one first.
    private static TrainingWeeks weeks(String days) {
        List<SessionRecord> sessions = new ArrayList<>();
        String[] counts = days.split(" ");
        for (int week = 0; week < counts.length; week++) {
            for (int day = 0; day < Integer.parseInt(counts[week]); day++) {
                sessions.add(on(MONDAY.minusWeeks(week).plusDays(day)));
            }
        }
        return weeks(sessions);
    }

    @ParameterizedTest
    @CsvSource({
        "1 2 3 2 0 2, 2, 3",
        "2 2 3 2 0, 2, 4",
        "0 1 2, 2, 0",
        "2 1 2, 2, 1",
        "1 2 3 2 0 2, 1, 4",
        "1 2 3 2 0 2, 3, 0",
    })
    void e13TheStreakIsInWeeks(String days, int goal, int expected) {
        assertThat(weeks(days).streak(goal)).hasValue(expected);
    }

    @Test
    void e13WithoutAGoalThereIsNoStreak() {
        assertThat(weeks("1 2 3").streak(0)).isEmpty();
    }

    @Test
    void e13TwoSessionsOnADayAreOneDay() {
        TrainingWeeks weeks = weeks(List.of(on(MONDAY), on(MONDAY)));
        assertThat(weeks.current().days()).containsExactly(MONDAY);
        assertThat(weeks.current().sessions()).hasSize(2);
    }

    @Test
    void theFrequencyIsOfFourCompleteWeeks() {
        assertThat(weeks("3 2 3 2 0 7").frequency()).hasValue(1.75);
    }

    @Test
    void weeksBeforeTheFirstSessionAreLeftOut() {
        assertThat(weeks("3 2 3").frequency()).hasValue(2.5);
        assertThat(weeks("3").frequency()).isEmpty();
        assertThat(weeks(List.of()).frequency()).isEmpty();
    }

    @Test
    void weeksWithoutASessionAreThere() {
        TrainingWeeks weeks = weeks("1 0 0 2");
        assertThat(weeks.newestFirst()).extracting(it -> it.days().size()).containsExactly(1, 0, 0, 2);
        assertThat(weeks.newestFirst()).extracting(TrainingWeek::isOver).containsExactly(false, true, true, true);
        assertThat(weeks(List.of()).newestFirst()).hasSize(1);
    }

    @Test
    void edge3_aWrongClockMakesNoWeeks() {
        assertThat(weeks(List.of(on(LocalDate.of(1970, 1, 1)), on(LocalDate.of(2099, 1, 1)))).newestFirst()).hasSize(1);
    }

    @Test
    void edge1_aSessionOfTomorrowIsNotLost() {
        LocalDate sunday = MONDAY.minusDays(1);
        TrainingHistory history = TrainingHistory.of(
                List.of(on(MONDAY)), ZoneOffset.UTC, sunday, WeightUnit.KILOGRAMS);
        TrainingWeeks weeks = TrainingWeeks.of(history, DayOfWeek.MONDAY);
        assertThat(weeks.newestFirst()).hasSize(2);
        assertThat(weeks.current().sessions()).isEmpty();
    }

    @Test
    void edge37_theWeekStartIsTheUsers() {
        LocalDate sunday = MONDAY.minusDays(1);
        TrainingHistory history = TrainingHistory.of(
                List.of(on(sunday), on(MONDAY)), ZoneOffset.UTC, TODAY, WeightUnit.KILOGRAMS);
        assertThat(TrainingWeeks.of(history, DayOfWeek.MONDAY).newestFirst()).hasSize(2);
        assertThat(TrainingWeeks.of(history, DayOfWeek.SUNDAY).newestFirst()).hasSize(1);
    }

    @Test
    void hardSetsOfAWeekAddUp() {
        TrainingWeeks weeks = weeks(List.of(on(MONDAY), on(MONDAY.plusDays(1))));
        assertThat(weeks.current().hardSets(SampleSessions.CATALOG).of(Muscle.GLUTEUS_MAXIMUS)).isEqualTo(2);
    }
}
