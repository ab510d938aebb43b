package pumpwise.ui.train.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import pumpwise.progress.compare.Comparison;
import pumpwise.routine.Section;
import pumpwise.session.record.SessionRecord;
import pumpwise.session.record.SetRecord;
import pumpwise.ui.task.BothExecutors;
import pumpwise.ui.task.TestTasks;
import pumpwise.ui.train.TrainStand;
import pumpwise.ui.train.log.CorrectionsViewModel;
import pumpwise.ui.train.log.LogField;
import pumpwise.ui.train.log.LoggedSet;
import pumpwise.ui.train.past.SessionReview;
import pumpwise.words.session.ExerciseWords;

/// The exercises in the summary, and their corrections.
@BothExecutors
class LoggedExerciseTest extends AfterSession {

    LoggedExerciseTest(TestTasks tasks) {
        super(tasks);
    }

    @Test
    void loadsThatDifferStandBesideTheirSets() {
        done();
        SessionRecord record = stand.archive().record(stand.archive().kept.getFirst(), TrainStand.START);
        assertThat(LoggedExercise.of(record, SessionReview.NONE, ExerciseWords.none(), TrainStand.WORDS))
                .containsExactly(new LoggedExercise(Section.WORK, "barbell-hip-thrust", "3, 3 reps · 20 kg", false, null, ""));

        stand.train().prepare(TrainStand.small(), TrainStand.CATALOG);
        stand.train().before().start();
        stand.advance(10 + 15 + 1);
        stand.running().commands().next();
        stand.advance(16);
        stand.running().logged().change(LogField.LOAD, 1);
        finish();
        assertThat(summary().exercisesProperty().get())
                .extracting(LoggedExercise::figures, LoggedExercise::comparison)
                .containsExactly(tuple("3 reps with 20 kg, 3 reps with 22.5 kg", Comparison.BETTER));
    }

    @Test
    void whatHurtIsMarked() {
        stand.start(TrainStand.small());
        stand.advance(16);
        stand.running().change().open();
        stand.running().change().stopForPain();
        assertThat(summary().exercisesProperty().get())
                .containsExactly(thrusts("1 rep", true));
    }

    @Test
    void friction_1_5_setsInWhichNothingWasDoneAreNotListed() {
        stand.start(TrainStand.small());
        stand.advance(10 + 15 + 1);
        stand.running().commands().next();
        stand.advance(0.5);
        stand.running().commands().done();
        finish();
        assertThat(summary().exercisesProperty().get()).containsExactly(thrusts("3 reps", false));
    }

    @Test
    void friction_1_4_C_everySetIsCorrectedInTheSummaryToo() {
        done();
        CorrectionsViewModel corrections = summary().corrections();
        corrections.open();
        assertThat(corrections.sets()).extracting(LoggedSet::place).containsExactly("Set 2 of 2–3", "Set 1 of 2–3");
        corrections.change(1);
        corrections.select(1);
        corrections.choose(LogField.LOAD);
        corrections.change(1);
        corrections.close();
        assertThat(summary().exercisesProperty().get()).containsExactly(thrusts("3 reps with 22.5 kg, 4 reps with 20 kg", false));
        assertThat(stand.archive().amended.getLast().sets()).extracting(SetRecord::count).containsExactly(3, 4);
        summary().rating().choose(4);
        assertThat(stand.archive().amended.getLast().sets()).extracting(SetRecord::count).containsExactly(3, 4);
        assertThat(stand.archive().amended.getLast().rating()).isEqualTo(4);
    }

    @Test
    void edge18_anExerciseInWhichNothingWasDoneCountsZero() {
        stand.start(TrainStand.routine(TrainStand.kickbacks(), TrainStand.thrusts()));
        stand.running().commands().next();
        stand.advance(0.5);
        stand.running().commands().done();
        stand.running().commands().next();
        stand.advance(0.5);
        stand.running().commands().done();
        finish();
        assertThat(summary().exercisesProperty().get())
                .containsExactly(new LoggedExercise(
                        Section.WORK, "Cable glute kickback", "left 0 / right 0 reps", false, null, ""));
    }

    @Test
    void correctedRepsLeaveTheHoldsAlone() {
        done();
        CorrectionsViewModel corrections = summary().corrections();
        corrections.open();
        corrections.change(1);
        corrections.close();
        assertThat(summary().totalsProperty().get().main())
                .extracting(SummaryTotals.Figure::value, SummaryTotals.Figure::label)
                .contains(tuple("7", "reps"), tuple("6 / 6", "holds completed"));
        assertThat(stand.archive().amended.getLast().holds()).isEqualTo(new SessionRecord.Holds(6, 6));
    }
}
