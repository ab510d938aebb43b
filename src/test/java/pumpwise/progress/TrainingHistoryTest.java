package pumpwise.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import pumpwise.progress.compare.Comparison;
import pumpwise.progress.record.RecordKind;
import pumpwise.progress.set.ExerciseKind;
import pumpwise.progress.set.ExerciseSession;
import pumpwise.progress.set.SetResult;
import pumpwise.routine.WeightUnit;
import pumpwise.session.record.SessionRecord;

class TrainingHistoryTest {

    private static final String HIP_THRUST = "barbell-hip-thrust";
    private static final String KICKBACK = "cable-glute-kickback";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private final SessionRecord monday = RecordBuilder.at("2026-11-16T18:00:00Z")
            .target(15, 20)
            .sets(HIP_THRUST, "40 kg", 20, 20, 20)
            .sets(KICKBACK, "15 kg", 20)
            .build();
    private final SessionRecord heavy = RecordBuilder.at("2026-11-18T18:00:00Z")
            .target(6, 8)
            .sets(HIP_THRUST, "60 kg", 8, 8, 7)
            .build();
    private final SessionRecord friday = RecordBuilder.at("2026-11-20T18:00:00Z")
            .target(15, 20)
            .sets(HIP_THRUST, "42.5 kg", 19, 18, 17)
            .build();

    private static TrainingHistory history(SessionRecord... sessions) {
        return TrainingHistory.of(List.of(sessions), ZoneId.of("Europe/Berlin"), TODAY, WeightUnit.KILOGRAMS);
    }

    private static ExerciseSession only(SessionRecord session, String exercise) {
        return ExerciseSession.of(session, exercise).getFirst();
    }

    @Test
    void theOrderOfReadingMakesNoDifference() {
        TrainingHistory history = history(friday, monday, heavy);
        assertThat(history.oldestFirst()).containsExactly(monday, heavy, friday);
        assertThat(history.newestFirst()).containsExactly(friday, heavy, monday);
        assertThat(history.exercises()).extracting(ExerciseHistory::exercise).containsExactly(HIP_THRUST, KICKBACK);
        assertThat(history.exercise(HIP_THRUST).newestFirst())
                .extracting(ExerciseSession::session)
                .containsExactly(friday, heavy, monday);
    }

    @Test
    void s19AHeavyDayBetweenIsAnotherSlot() {
        TrainingHistory history = history(monday, heavy, friday);
        assertThat(history.previous(only(friday, HIP_THRUST)))
                .hasValueSatisfying(it -> assertThat(it.session()).isSameAs(monday));
        assertThat(history.comparison(only(friday, HIP_THRUST)).result()).isEqualTo(Comparison.BETTER);
        assertThat(history.comparison(only(heavy, HIP_THRUST)).result()).isEqualTo(Comparison.FIRST_TIME);
        assertThat(history.comparison(only(monday, HIP_THRUST)).result()).isEqualTo(Comparison.FIRST_TIME);
    }

    @Test
    void recordsAreToldBySession() {
        TrainingHistory history = history(monday, heavy, friday);
        assertThat(history.recordsIn(monday)).isEmpty();
        assertThat(history.recordsIn(heavy)).extracting(it -> it.kind()).containsExactly(RecordKind.HEAVIEST);
        assertThat(history.recordsIn(friday)).extracting(it -> it.kind()).containsExactly(RecordKind.HEAVIEST_FOR_REPS);
    }

    @Test
    void edge3_sessionsOfAWrongClockDoNotCount() {
        SessionRecord past = RecordBuilder.at("1970-01-01T00:00:00Z").sets(HIP_THRUST, null, 20).build();
        SessionRecord future = RecordBuilder.at("2099-01-01T00:00:00Z").sets(HIP_THRUST, null, 20).build();
        TrainingHistory history = history(future, monday, past);
        assertThat(history.oldestFirst()).containsExactly(past, monday, future);
        assertThat(history.counting()).containsExactly(monday);
        assertThat(history.isUnlikely(past)).isTrue();
        assertThat(history.isUnlikely(monday)).isFalse();
    }

    @Test
    void edge9_theSameExerciseTwiceIsComparedSlotBySlot() {
        SessionRecord before = RecordBuilder.at("2026-11-16T18:00:00Z")
                .sets(HIP_THRUST, "40 kg", 20)
                .sets(HIP_THRUST, "20 kg", 25)
                .build();
        SessionRecord after = RecordBuilder.at("2026-11-18T18:00:00Z")
                .sets(HIP_THRUST, "40 kg", 19)
                .sets(HIP_THRUST, "20 kg", 26)
                .build();
        TrainingHistory history = history(before, after);
        assertThat(ExerciseSession.of(after))
                .extracting(it -> history.comparison(it).result())
                .containsExactly(Comparison.WORSE, Comparison.BETTER);
        assertThat(history.exercise(HIP_THRUST).newestFirst()).hasSize(4);
    }

    @Test
    void edge17_anExerciseThatGetsALoadIsMeasuredByIt() {
        SessionRecord before = RecordBuilder.at("2026-11-16T18:00:00Z").sets(HIP_THRUST, "bodyweight", 20).build();
        SessionRecord after = RecordBuilder.at("2026-11-18T18:00:00Z").sets(HIP_THRUST, "10 kg", 20).build();
        assertThat(history(before).exercise(HIP_THRUST).kind()).isEqualTo(ExerciseKind.REPS);
        TrainingHistory history = history(before, after);
        assertThat(history.exercise(HIP_THRUST).kind()).isEqualTo(ExerciseKind.LOAD);
        assertThat(history.comparison(only(after, HIP_THRUST)).result()).isEqualTo(Comparison.NOT_COMPARABLE);
    }

    @Test
    void edge21_sessionsWithoutWorkCountForNothing() {
        SessionRecord cut = RecordBuilder.at("2026-11-16T18:00:00Z").sets(HIP_THRUST, null, 0, 0).build();
        TrainingHistory history = history(cut);
        assertThat(history.oldestFirst()).containsExactly(cut);
        assertThat(history.counting()).isEmpty();
        assertThat(history.exercises()).isEmpty();
        assertThat(history.exercise(HIP_THRUST).last()).isEmpty();
    }

    @Test
    void edge24_twoSessionsInTheSameSecondAreBothThere() {
        SessionRecord twin = RecordBuilder.at("2026-11-16T18:00:00Z").sets(HIP_THRUST, "40 kg", 21).build();
        assertThat(history(monday, twin).oldestFirst())
                .isEqualTo(history(twin, monday).oldestFirst())
                .containsExactlyInAnyOrder(monday, twin);
    }

    @Test
    void edge32_importsWithoutTargetsAreComparedByTheirReps() {
        SessionRecord before = RecordBuilder.at("2026-11-14T18:00:00Z").block(0).sets(HIP_THRUST, "40 kg", 19).build();
        SessionRecord heavier = RecordBuilder.at("2026-11-15T18:00:00Z").block(0).sets(HIP_THRUST, "70 kg", 5).build();
        SessionRecord after = RecordBuilder.at("2026-11-16T18:00:00Z").block(0).sets(HIP_THRUST, "40 kg", 20).build();
        assertThat(history(before, heavier, after).previous(only(after, HIP_THRUST)))
                .hasValueSatisfying(it -> assertThat(it.session()).isSameAs(before));
    }

    @Test
    void theBestOfAnExerciseIsFound() {
        ExerciseHistory exercise = history(monday, heavy, friday).exercise(HIP_THRUST);
        assertThat(exercise.loadForReps().reps()).isEqualTo(20);
        assertThat(exercise.newest(2)).extracting(ExerciseSession::session).containsExactly(friday, heavy);
        assertThat(exercise.newest(1).getFirst().sets()).extracting(SetResult::count).containsExactly(19, 18, 17);
        assertThat(exercise.records().standing()).hasSize(3);
        assertThat(exercise.last()).containsSame(friday);
    }

    @Test
    void aChangeIsTheSameAsReadingEverythingAgain() {
        SessionRecord edited = RecordBuilder.at("2026-11-21T18:00:00Z").sets(KICKBACK, "20 kg", 20).build();
        TrainingHistory known = history(monday, heavy);
        known.exercises().forEach(ExerciseHistory::records);
        TrainingHistory more = known.changedTo(List.of(friday, monday, heavy));
        more.exercises().forEach(ExerciseHistory::records);
        SessionRecord best = RecordBuilder.at("2026-11-22T18:00:00Z").target(15, 20).sets(HIP_THRUST, "70 kg", 20).build();
        List<TrainingHistory> changed = List.of(
                more.changedTo(List.of(best, friday, monday, heavy)),
                more,
                more.changedTo(List.of(friday, heavy)),
                more.changedTo(List.of(monday, heavy, edited)),
                known.changedTo(List.of()));
        List<TrainingHistory> read = List.of(
                history(monday, heavy, friday, best), history(monday, heavy, friday), history(heavy, friday), history(monday, heavy, edited), history());
        for (int index = 0; index < read.size(); index++) {
            assertThat(summary(changed.get(index))).isEqualTo(summary(read.get(index)));
        }
    }

    private static List<Object> summary(TrainingHistory history) {
        List<Object> all = new ArrayList<>(history.oldestFirst());
        history.exercises().forEach(exercise -> {
            all.add(exercise.exercise());
            all.addAll(exercise.sessions());
            all.addAll(exercise.records().standing());
        });
        history.oldestFirst().forEach(session -> all.add(history.recordsIn(session)));
        return all;
    }
}
