package pumpwise.progress.set;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pumpwise.progress.RecordBuilder;
import pumpwise.session.record.SessionRecord;
import pumpwise.session.record.SetRecord;
import pumpwise.session.record.Slot;

class SetResultTest {

    private static final String HIP_THRUST = "barbell-hip-thrust";
    private static final String KICKBACK = "cable-glute-kickback";

    private static RecordBuilder session() {
        return RecordBuilder.at("2026-11-26T18:00:00Z");
    }

    private static List<Integer> counts(ExerciseSession exercise) {
        return exercise.sets().stream().map(SetResult::count).toList();
    }

    @Test
    void e1FirstFormatBeginsASlotWhereTheSetNumberDoesNotGrow() {
        SessionRecord session = session()
                .block(0).sets(HIP_THRUST, "40 kg", 20, 19, 18)
                .block(0).sets(HIP_THRUST, "30 kg", 25, 24)
                .build();
        assertThat(session.sets()).allMatch(set -> set.block() == 0);
        assertThat(Slot.of(session)).extracting(slot -> slot.sets().stream().map(SetRecord::set).toList())
                .containsExactly(List.of(1, 2, 3), List.of(1, 2));
    }

    @Test
    void aLongerSecondSlotKeepsItsLastSet() {
        SessionRecord session = session()
                .block(0).sets(HIP_THRUST, "40 kg", 20, 19)
                .block(0).sets(HIP_THRUST, "30 kg", 25, 24, 23)
                .build();
        assertThat(ExerciseSession.of(session)).extracting(SetResultTest::counts)
                .containsExactly(List.of(20, 19), List.of(25, 24, 23));
    }

    @Test
    void blocksOfTheSecondFormatAreSlotsEvenIfTheyAlternate() {
        SessionRecord session = session()
                .block(1).set(HIP_THRUST, 1, null, "40 kg", 20)
                .block(2).sets(HIP_THRUST, "30 kg", 25)
                .block(2).sets(HIP_THRUST, "40 kg", 19)
                .build();
        assertThat(ExerciseSession.of(session)).hasSize(2);
    }

    @Test
    void theLesserSideCounts() {
        SessionRecord session = session().legs(KICKBACK, "15 kg", new int[] {20, 19}, new int[] {18, 19}).build();
        ExerciseSession exercise = ExerciseSession.of(session).getFirst();
        assertThat(counts(exercise)).containsExactly(18, 19);
        assertThat(exercise.sets()).allMatch(SetResult::isComplete);
    }

    @Test
    void aSetWithOneSideHasItsRepsAndIsIncomplete() {
        SessionRecord session =
                session().legs(KICKBACK, "15 kg", new int[] {20, 19, 0}, new int[] {18, -1, 12}).build();
        List<SetResult> sets = ExerciseSession.of(session).getFirst().sets();
        assertThat(sets).extracting(SetResult::count).containsExactly(18, 19, 12);
        assertThat(sets).extracting(SetResult::isComplete).containsExactly(true, false, false);
        assertThat(sets).allMatch(SetResult::isDone);
    }

    @Test
    void aSkippedSetIsKeptButNotDone() {
        ExerciseSession exercise =
                ExerciseSession.of(session().sets(HIP_THRUST, "40 kg", 20, 20, 0).build()).getFirst();
        assertThat(counts(exercise)).containsExactly(20, 20, 0);
        assertThat(exercise.done()).hasSize(2);
    }

    @Test
    void painStopsAnExerciseOnlyOnce() {
        SessionRecord session =
                session().sets(HIP_THRUST, "40 kg", 20).sets(KICKBACK, "15 kg", 20).hurt(KICKBACK, 1).build();
        assertThat(ExerciseSession.of(session)).extracting(ExerciseSession::isStoppedForPain)
                .containsExactly(false, true);
    }
}
