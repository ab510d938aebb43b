package pumpwise.ui.train.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.InputStream;
import org.junit.jupiter.api.Test;
import pumpwise.routine.Amount;
import pumpwise.routine.Prescription;
import pumpwise.routine.Range;
import pumpwise.routine.Routine;
import pumpwise.routine.Single;
import pumpwise.routine.TimeRange;
import pumpwise.session.record.SessionRecord;
import pumpwise.storage.routine.RoutineReader;
import pumpwise.ui.task.BothExecutors;
import pumpwise.ui.task.TestTasks;
import pumpwise.ui.train.TrainStage;
import pumpwise.ui.train.TrainStand;
import pumpwise.ui.train.before.UpcomingExercise;
import pumpwise.ui.train.change.ChangeViewModel;
import pumpwise.ui.train.log.LogField;

@BothExecutors
class SummaryViewModelTest extends AfterSession {

    SummaryViewModelTest(TestTasks tasks) {
        super(tasks);
    }

    @Test
    void itSaysWhatTheSessionAddsUpTo() {
        done();
        SummaryTotals figures = summary().totalsProperty().get();
        assertThat(figures.main())
                .extracting(SummaryTotals.Figure::value, SummaryTotals.Figure::label)
                .containsExactly(tuple("2:10", "total"), tuple("2", "sets"), tuple("6", "reps"), tuple("6 / 6", "holds completed"));
        assertThat(figures.times()).isEqualTo("Worked 0:30, rested 1:30, other 0:10");
        assertThat(figures.volume()).isEqualTo("120 kg total volume");
        assertThat(summary().musclesProperty().get())
                .startsWith(
                        new MuscleBar("gluteus maximus", "2", 1),
                        new MuscleBar("gluteus medius", "1", 0.5),
                        new MuscleBar("gluteus minimus", "0", 0));
        assertThat(summary().exercisesProperty().get())
                .containsExactly(thrusts("3, 3 reps · 20 kg", false));
    }

    /// 10 reps each of 40 twice, 40 kg, 2 x 20 kg, 40 KG and 20 lb.
    @Test
    void report6_loadsWithoutAUnitAndPairsOfDumbbellsCountInTheVolume() throws Exception {
        Routine routine;
        try (InputStream in = getClass().getResourceAsStream("/pumpwise/reports/06-nounit/U.json")) {
            routine = new RoutineReader(TrainStand.CATALOG).read("U.json", in.readAllBytes());
        }
        stand.train().prepare(routine, TrainStand.CATALOG);
        assertThat(stand.train().before().coming().stream().map(UpcomingExercise::load))
                .containsExactly("40 kg", "40 kg", "2 x 20 kg", "40 kg", "20 lb");
        stand.train().before().start();
        stand.advance(10);
        for (int second = 0; second < 900 && stand.train().stageProperty().get() == TrainStage.RUNNING; second++) {
            stand.advance(1);
        }
        assertThat(summary().totalsProperty().get().volume()).isEqualTo("2,091 kg total volume");
    }

    @Test
    void whatIsSaidAboutItGoesIntoItsFile() {
        done();
        SessionRatingViewModel rating = summary().rating();
        rating.choose(3);
        rating.choose(4);
        assertThat(stand.archive().amended).extracting(SessionRecord::rating).containsExactly(3, 4);
        rating.noteProperty().set("Bench two holes higher");
        summary().leave();
        assertThat(stand.archive().amended.getLast().note()).isEqualTo("Bench two holes higher");
        assertThat(stand.archive().amended.getLast().rating()).isEqualTo(4);
        assertThat(stand.archive().amended).hasSize(3);
        rating.save();
        assertThat(stand.archive().amended).hasSize(3);
    }

    @Test
    void theSameOnceMoreTakesItBack() {
        done();
        summary().rating().choose(2);
        summary().rating().choose(2);
        assertThat(stand.archive().amended).extracting(SessionRecord::rating).containsExactly(2, 0);
    }

    @Test
    void whatCouldNotBeWrittenIsSaidAndTriedAgain() {
        done();
        stand.archive().failing = true;
        summary().rating().choose(5);
        assertThat(summary().failedProperty().get()).isTrue();
        assertThat(summary().savingProperty().get())
                .isEqualTo("Your rating and note couldn't be saved: the disk is full");
        stand.archive().failing = false;
        summary().saveAgain();
        assertThat(summary().failedProperty().get()).isFalse();
        assertThat(stand.archive().amended.getLast().rating()).isEqualTo(5);
    }

    @Test
    void nothingIsWrittenAboutASessionThatIsNotKeptYet() {
        stand.start(TrainStand.small());
        stand.advance(26);
        stand.archive().failing = true;
        finish();
        assertThat(summary().failedProperty().get()).isTrue();
        summary().rating().choose(4);
        stand.archive().failing = false;
        assertThat(stand.archive().amended).isEmpty();
        summary().saveAgain();
        assertThat(stand.archive().kept).hasSize(1);
        assertThat(stand.archive().amended.getLast().rating()).isEqualTo(4);
    }

    @Test
    void aNewSessionIsPrefilledFromTheLast() {
        done();
        summary().leave();
        UpcomingExercise first = stand.train().before().coming().getFirst();
        assertThat(first.name()).isEqualTo("Barbell hip thrust");
        assertThat(first.figures()).isEqualTo("2–3 × 3 reps, hold 2\u00a0s");
        assertThat(first.last()).isEqualTo("Last time 20 kg × 3\u00a0· 3");
        stand.train().before().start();
        assertThat(stand.face().load()).isEqualTo("20 kg");
        stand.advance(26);
        assertThat(stand.running().logged().valueProperty(LogField.LOAD).get()).isEqualTo("20 kg");
    }

    @Test
    void whatIsSwappedInBeginsWithItsOwnLastLoad() {
        done();
        summary().leave();
        stand.start(TrainStand.routine(new Single(
                Prescription.of("dumbbell-hip-thrust", new Amount.Reps(Range.of(3))),
                Range.ONE,
                TimeRange.ofSeconds(60))));
        ChangeViewModel change = stand.running().change();
        change.open();
        change.swap(change.alternatives().stream()
                .filter(it -> it.id().equals("barbell-hip-thrust"))
                .findFirst()
                .orElseThrow());
        assertThat(stand.face().exercise()).isEqualTo("Barbell hip thrust");
        assertThat(stand.face().load()).isEqualTo("20 kg");
    }

    @Test
    void friction_1_5_figuresHaveASingularAndAddUp() {
        stand.start(TrainStand.small());
        stand.advance(10 + 5 + 0.5);
        stand.running().commands().done();
        stand.advance(3);
        stand.running().logged().change(LogField.EFFORT, 1);
        finish();
        assertThat(summary().totalsProperty().get().main())
                .extracting(SummaryTotals.Figure::value, SummaryTotals.Figure::label)
                .contains(tuple("1", "set"), tuple("1", "rep"));
        assertThat(summary().exercisesProperty().get()).containsExactly(thrusts("1 rep · effort 7", false));
    }

    @Test
    void report12_pausesAreNamedAndNotCounted() {
        stand.start(TrainStand.small());
        stand.advance(10 + 15 + 1);
        stand.running().commands().togglePause();
        stand.advance(60);
        stand.running().commands().togglePause();
        finish();
        SummaryTotals figures = summary().totalsProperty().get();
        assertThat(figures.main().getFirst().value()).isEqualTo("0:26");
        assertThat(figures.times()).isEqualTo("Worked 0:15, rested 0:01, other 0:10");
        assertThat(figures.notCounted()).isEqualTo("Not counted: paused 1:00");
    }

    @Test
    void report3_lastTimesLoadStandsBesideTheOneOfTheRoutine() {
        done();
        summary().leave();
        stand.train().prepare(
                TrainStand.routine(new Single(
                        TrainStand.thrusts().item().withLoad("50 kg"), new Range(2, 3), TimeRange.ofSeconds(60, 90))),
                TrainStand.CATALOG);
        assertThat(stand.train().before().coming().getFirst().load()).isEqualTo("50 kg");
        assertThat(stand.train().before().coming().getFirst().last()).isEqualTo("Last time 20 kg × 3\u00a0· 3");
        stand.train().before().start();
        assertThat(stand.face().load()).isEqualTo("50 kg");
        assertThat(stand.face().last()).isEqualTo("Last time 20 kg × 3");
    }

    @Test
    void theNoteForNextTimeIsShownNextTime() {
        done();
        summary().rating().noteProperty().set("Bench two holes higher");
        summary().leave();
        stand.archive().note = "Bench two holes higher";
        stand.train().prepare(TrainStand.small(), TrainStand.CATALOG);
        assertThat(stand.train().before().lastNoteProperty().get()).isEqualTo("Bench two holes higher");
        stand.train().prepare(TrainStand.small().withName("Another one"), TrainStand.CATALOG);
        assertThat(stand.train().before().lastNoteProperty().get()).isEmpty();
    }
}
