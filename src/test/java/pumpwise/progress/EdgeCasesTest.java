package pumpwise.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Unit;
import pumpwise.progress.calendar.Week;
import pumpwise.progress.set.ExerciseSession;
import pumpwise.progress.set.SetResult;
import pumpwise.progress.week.TrainingWeeks;
import pumpwise.routine.Section;
import pumpwise.routine.WeightUnit;
import pumpwise.session.plan.Side;
import pumpwise.session.record.ExerciseSnapshot;
import pumpwise.session.record.HardSets;
import pumpwise.session.record.SessionRecord;
import pumpwise.session.record.SetRecord;

/// Edge cases of the log that concern several of its parts. The numbers are those of the design.
class EdgeCasesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private static TrainingHistory history(LocalDate today, SessionRecord... sessions) {
        return TrainingHistory.of(List.of(sessions), ZoneId.of("Europe/Berlin"), today, WeightUnit.KILOGRAMS);
    }

    @Test
    void case7AnotherExerciseWithTheSameIdGoesOnWithItsHistory() {
        SessionRecord before = RecordBuilder.at("2026-11-16T18:00:00Z")
                .sets("my-squat", "40 kg", 20)
                .own("my-squat", new ExerciseSnapshot("My squat", List.of(), List.of()))
                .build();
        SessionRecord after = RecordBuilder.at("2026-11-20T18:00:00Z")
                .sets("my-squat", "42.5 kg", 20)
                .own("my-squat", new ExerciseSnapshot("Wall squat", List.of(), List.of()))
                .build();
        TrainingHistory history = history(TODAY, before, after);
        assertThat(history.exercises()).hasSize(1);
        assertThat(history.exercise("my-squat").sessions()).containsExactly(before, after);
        assertThat(history.recordsIn(after)).hasSize(1);
    }

    @Test
    void case11AnExerciseThatWasSwappedOutIsNotThere() {
        // The log of a swapped exercise has the block of the exercise that was planned there.
        SessionRecord session = RecordBuilder.at("2026-11-20T18:00:00Z")
                .block(2).sets("machine-hip-abduction", "30 kg", 20, 20)
                .block(1).sets("barbell-hip-thrust", "40 kg", 20)
                .build();
        assertThat(history(TODAY, session).exercises())
                .extracting(ExerciseHistory::exercise)
                .containsExactlyInAnyOrder("machine-hip-abduction", "barbell-hip-thrust");
        assertThat(ExerciseSession.of(session)).extracting(ExerciseSession::exercise)
                .containsExactly("machine-hip-abduction", "barbell-hip-thrust");
    }

    @Test
    void case15AlternatingSidesAreOneSetWithOneEffort() {
        SetRecord set = new SetRecord(
                Section.WORK, 1, "bird-dog", 1, null, null, false, null, Unit.REPS, 10, Duration.ofSeconds(40), null, 8);
        SessionRecord session = RecordBuilder.at("2026-11-20T18:00:00Z").set(set).build();
        SetResult result = ExerciseSession.of(session).getFirst().sets().getFirst();
        assertThat(result.count()).isEqualTo(10);
        assertThat(result.effort()).isEqualTo(8);
        assertThat(result.isComplete()).isTrue();
        assertThat(result.side(Side.LEFT)).isEmpty();
        assertThat(HardSets.of(session, Catalog.of(List.of())).sets()).isEqualTo(1);
    }

    @Test
    void case39TheLeapDayAndWeek53AreDaysAndWeeksLikeAnyOther() {
        assertThat(Week.of(LocalDate.of(2024, 2, 29), DayOfWeek.MONDAY)).isEqualTo(new Week(LocalDate.of(2024, 2, 26)));
        SessionRecord leapDay = RecordBuilder.at("2024-02-29T18:00:00Z").sets("barbell-hip-thrust", "40 kg", 20).build();
        assertThat(history(TODAY, leapDay).day(leapDay)).isEqualTo("2024-02-29");
        // 2026 has 53 weeks of the calendar, and the last one ends in 2027.
        SessionRecord[] sessions = {
            RecordBuilder.at("2026-12-29T18:00:00Z").sets("barbell-hip-thrust", "40 kg", 20).build(),
            RecordBuilder.at("2027-01-02T18:00:00Z").sets("barbell-hip-thrust", "40 kg", 20).build(),
            RecordBuilder.at("2027-01-04T18:00:00Z").sets("barbell-hip-thrust", "40 kg", 20).build()
        };
        TrainingWeeks weeks = TrainingWeeks.of(history(LocalDate.of(2027, 1, 5), sessions), DayOfWeek.MONDAY);
        assertThat(weeks.newestFirst()).extracting(it -> it.week().first())
                .containsExactly(LocalDate.of(2027, 1, 4), LocalDate.of(2026, 12, 28));
        assertThat(weeks.newestFirst()).extracting(it -> it.days().size()).containsExactly(1, 2);
    }
}
