package pumpwise.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Muscle;
import pumpwise.catalog.Unit;
import pumpwise.progress.calendar.Week;
import pumpwise.progress.compare.Comparison;
import pumpwise.progress.set.ExerciseSession;
import pumpwise.progress.set.SetResult;
import pumpwise.progress.week.TrainingWeeks;
import pumpwise.routine.Section;
import pumpwise.routine.WeightUnit;
import pumpwise.session.Plans;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.plan.Side;
import pumpwise.session.plan.Step;
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
    void edge2_sessionsAtTheSameTimeOfTheClockKeepTheirOrder() {
        // The clocks go back at 03:00, so both start at 02:30 in Berlin.
        SessionRecord summer = RecordBuilder.at("2026-10-25T00:30:00Z").minutes(48).sets("barbell-hip-thrust", "40 kg", 20).build();
        SessionRecord winter = RecordBuilder.at("2026-10-25T01:30:00Z").minutes(50).sets("barbell-hip-thrust", "40 kg", 19).build();
        for (TrainingHistory history : List.of(history(TODAY, summer, winter), history(TODAY, winter, summer))) {
            assertThat(history.oldestFirst()).containsExactly(summer, winter);
            assertThat(history.day(summer)).isEqualTo(history.day(winter)).isEqualTo("2026-10-25");
            assertThat(history.comparison(ExerciseSession.of(winter).getFirst()).result()).isEqualTo(Comparison.WORSE);
        }
        assertThat(SampleSessions.full("2026-10-25T00:30:00Z", "Europe/Berlin").times())
                .isEqualTo(SampleSessions.full("2026-10-24T00:30:00Z", "Europe/Berlin").times());
    }

    @Test
    void edge7_anotherExerciseWithTheSameIdGoesOnWithItsHistory() {
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
    void edge9_setsOfAnExerciseThatIsDoneTwiceAddUp() {
        SessionRecord session = RecordBuilder.at("2026-11-20T18:00:00Z")
                .sets("barbell-hip-thrust", "40 kg", 20, 20)
                .sets("barbell-hip-thrust", "20 kg", 25)
                .build();
        assertThat(ExerciseSession.of(session)).hasSize(2);
        assertThat(HardSets.of(session, SampleSessions.CATALOG).of(Muscle.GLUTEUS_MAXIMUS)).isEqualTo(3);
    }

    @Test
    void edge10_anExerciseInASupersetIsComparedWithItselfThere() {
        SessionRecord before = supersets("2026-11-16T18:00:00Z", "60 kg", 18);
        SessionRecord after = supersets("2026-11-20T18:00:00Z", "30 kg", 21);
        TrainingHistory history = history(TODAY, before, after);
        assertThat(ExerciseSession.of(after))
                .extracting(it -> it.exercise() + " " + history.comparison(it).result())
                .containsExactly(
                        "barbell-hip-thrust WORSE", "banded-lateral-walk SAME", "barbell-hip-thrust BETTER");
        SessionPlan plan = SessionPlan.of(
                Plans.work(Plans.rounds("2", "60 s", Plans.reps("barbell-hip-thrust", "20"), Plans.reps("glute-bridge", "20"))),
                SampleSessions.CATALOG);
        assertThat(plan.steps()).filteredOn(Step.Rest.class::isInstance)
                .as("one rest, between the rounds").hasSize(1);
    }

    /// Hip thrusts alone, and then in a superset with lateral walks.
    private static SessionRecord supersets(String at, String alone, int together) {
        return RecordBuilder.at(at)
                .block(1).sets("barbell-hip-thrust", alone, 12)
                .block(2).sets("banded-lateral-walk", "green band", 18)
                .block(2).sets("barbell-hip-thrust", "20 kg", together)
                .build();
    }

    @Test
    void edge11_anExerciseThatWasSwappedOutIsNotThere() {
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
    void edge15_alternatingSidesAreOneSetWithOneEffort() {
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
    void edge19_optionalSetsCountAsWork() {
        SessionRecord session = RecordBuilder.at("2026-11-20T18:00:00Z")
                .optionalFrom(3)
                .sets("barbell-hip-thrust", "40 kg", 20, 20, 20)
                .build();
        assertThat(HardSets.of(session, SampleSessions.CATALOG).of(Muscle.GLUTEUS_MAXIMUS)).isEqualTo(3);
    }

    @Test
    void edge21_aSessionThatEndedAfterTheWarmUpCountsForNothing() {
        SetRecord warmUp = new SetRecord(
                Section.WARM_UP, 1, "glute-bridge", 1, null, null, false, null, Unit.REPS, 12, Duration.ofSeconds(40), null, 0);
        SessionRecord session = RecordBuilder.at("2026-11-24T18:00:00Z").set(warmUp).build();
        TrainingHistory history = history(TODAY, session);
        assertThat(history.oldestFirst()).containsExactly(session);
        assertThat(history.counting()).isEmpty();
        TrainingWeeks weeks = TrainingWeeks.of(history, DayOfWeek.MONDAY);
        assertThat(weeks.current().days()).isEmpty();
        assertThat(weeks.current().hardSets(SampleSessions.CATALOG).sets()).isZero();
    }

    @Test
    void edge32_setsWithoutEffortAreHardAndCountedAsSuch() {
        SessionRecord session = RecordBuilder.at("2026-11-20T18:00:00Z")
                .zone(null)
                .block(0).sets("barbell-hip-thrust", "40 kg", 20, 20)
                .effort(8).sets("barbell-hip-thrust", "40 kg", 20)
                .build();
        HardSets hard = HardSets.of(session, SampleSessions.CATALOG);
        assertThat(hard.sets()).isEqualTo(3);
        assertThat(hard.withoutEffort()).isEqualTo(2);
        assertThat(history(TODAY, session).day(session)).isEqualTo("2026-11-20");
    }

    @Test
    void edge37_anotherGoalIsAnotherStreak() {
        TrainingWeeks weeks = TrainingWeeks.of(
                history(
                        TODAY,
                        RecordBuilder.at("2026-11-10T18:00:00Z").sets("barbell-hip-thrust", "40 kg", 20).build(),
                        RecordBuilder.at("2026-11-17T18:00:00Z").sets("barbell-hip-thrust", "40 kg", 20).build(),
                        RecordBuilder.at("2026-11-19T18:00:00Z").sets("barbell-hip-thrust", "40 kg", 20).build()),
                DayOfWeek.MONDAY);
        assertThat(weeks.streak(1)).hasValue(2);
        assertThat(weeks.streak(2)).hasValue(1);
        assertThat(weeks.streak(3)).hasValue(0);
    }

    @Test
    void edge39_theLeapDayAndWeek53AreDaysAndWeeksLikeAnyOther() {
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
