package pumpwise.ui.train.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import pumpwise.session.engine.SessionArchive.JournalDamage;
import pumpwise.ui.task.BothExecutors;
import pumpwise.ui.task.TestTasks;
import pumpwise.ui.train.MemoryArchive;
import pumpwise.ui.train.TrainStage;
import pumpwise.ui.train.TrainStand;
import pumpwise.ui.train.log.LogField;
import pumpwise.ui.train.summary.SummaryTotals;

@BothExecutors
class RecoveryTest {

    private static final Duration LATER = Duration.ofMinutes(12);

    private final MemoryArchive archive = new MemoryArchive();
    private final TestTasks tasks;

    RecoveryTest(TestTasks tasks) {
        this.tasks = tasks;
    }

    @Test
    void withoutAJournalNothingIsAsked() {
        TrainStand stand = new TrainStand(tasks);
        stand.train().recover(TrainStand.CATALOG);
        assertThat(stand.train().stageProperty().get()).isEqualTo(TrainStage.EMPTY);
    }

    @Test
    void itOffersToGoOnExactlyThere() {
        TrainStand stand = afterACrash(LATER);
        RecoveryViewModel recovery = stand.train().recovery();
        assertThat(stand.train().stageProperty().get()).isEqualTo(TrainStage.RECOVERY);
        assertThat(recovery.routineProperty().get()).isEqualTo("Small one");
        assertThat(recovery.whereProperty().get()).isEqualTo("Resume at Barbell hip thrust, set 2 of 2–3");
        assertThat(recovery.whenProperty().get()).contains("12 minutes ago", "after 1:05", "1 set logged");
        assertThat(recovery.oldProperty().get()).isFalse();

        recovery.resume();
        assertThat(stand.train().stageProperty().get()).isEqualTo(TrainStage.RUNNING);
        assertThat(stand.face().paused()).isTrue();
        assertThat(stand.dial().digits()).isEqualTo("50");
        assertThat(stand.running().logged().valueProperty(LogField.COUNT).get()).isEqualTo("3 reps");
        stand.advance(60);
        assertThat(stand.dial().digits()).isEqualTo("50");
        stand.running().commands().next();
        stand.advance(10);
        assertThat(stand.dial().digits()).isEqualTo("40");
        assertThat(stand.face().cue()).isEqualTo("Squeeze hard at the top");
    }

    @Test
    void b6_whatIsLostOfADamagedJournalIsSaid() {
        archive.damage = new JournalDamage(41, "/home/me/damaged journal.jsonl");
        TrainStand stand = afterACrash(LATER);
        assertThat(stand.train().recovery().whenProperty().get())
                .endsWith("The last 41 entries of this session could not be read. A copy of everything is in "
                        + "/home/me/damaged journal.jsonl.");
    }

    @Test
    void goingOnSurvivesTheNextCrashToo() {
        TrainStand stand = afterACrash(LATER);
        stand.train().recovery().resume();
        stand.running().commands().next();
        stand.advance(10);
        stand.running().commands().next();
        stand.settle();

        TrainStand again = restart(stand.time.instant().plus(LATER));
        again.train().recovery().resume();

        assertThat(again.face().place()).isEqualTo("Set 2 of 2–3");
        assertThat(again.face().count()).isEqualTo("Rep 1 / 3");
    }

    @Test
    void finishedAsItIsItIsKept() {
        TrainStand stand = afterACrash(LATER);
        stand.train().recovery().finish();

        assertThat(stand.train().stageProperty().get()).isEqualTo(TrainStage.SUMMARY);
        assertThat(stand.train().summary().totalsProperty().get().main())
                .contains(new SummaryTotals.Figure("3", "reps"));
        assertThat(stand.archive().kept).hasSize(1);
        stand.train().summary().leave();
        assertThat(stand.train().stageProperty().get()).isEqualTo(TrainStage.EMPTY);
    }

    @Test
    void discardedNothingIsKept() {
        TrainStand stand = afterACrash(LATER);
        stand.train().recovery().discard();

        assertThat(stand.train().stageProperty().get()).isEqualTo(TrainStage.EMPTY);
        assertThat(stand.archive().kept).isEmpty();
        assertThat(stand.archive().journal).isEmpty();
    }

    @Test
    void afterHalfADayFinishingIsSuggested() {
        TrainStand stand = afterACrash(Duration.ofHours(13));
        assertThat(stand.train().recovery().oldProperty().get()).isTrue();
        assertThat(stand.train().recovery().whenProperty().get()).contains("13 hours ago");
    }

    @Test
    void anotherRoutineWaitsUntilItIsDealtWith() {
        TrainStand stand = afterACrash(LATER);
        stand.train().prepare(TrainStand.sample(), TrainStand.CATALOG);
        assertThat(stand.train().stageProperty().get()).isEqualTo(TrainStage.RECOVERY);
        stand.train().recovery().discard();
        assertThat(stand.train().stageProperty().get()).isEqualTo(TrainStage.BEFORE);
        assertThat(stand.train().before().nameProperty().get()).isEqualTo("Glute pump");
    }

    @Test
    void anUnreadableJournalIsTold() {
        archive.failing = true;
        TrainStand stand = restart(TrainStand.START);
        stand.settle();
        assertThat(stand.problems).hasSize(1);
        assertThat(stand.problems.getFirst().where()).isEqualTo("the disk is full");
        assertThat(stand.train().stageProperty().get()).isEqualTo(TrainStage.EMPTY);
    }

    @Test
    void whatCannotBeDealtWithStaysAndIsTold() {
        TrainStand stand = afterACrash(LATER);
        stand.settle();
        archive.failing = true;
        stand.train().recovery().resume();
        stand.settle();
        assertThat(stand.problems).hasSize(1);
        assertThat(stand.train().stageProperty().get()).isEqualTo(TrainStage.RECOVERY);
        archive.failing = false;
        stand.train().recovery().resume();
        assertThat(stand.train().stageProperty().get()).isEqualTo(TrainStage.RUNNING);
    }

    /// A session that was interrupted 40 s into its first rest and is found later.
    private TrainStand afterACrash(Duration later) {
        TrainStand before = new TrainStand(TrainStand.START, archive, tasks);
        before.start(TrainStand.small());
        before.advance(10 + 15 + 40);
        // The command records in the journal how far the session has come.
        before.running().logged().change(LogField.COUNT, 0);
        before.settle();
        return restart(before.time.instant().plus(later));
    }

    private TrainStand restart(Instant at) {
        TrainStand stand = new TrainStand(at, archive, tasks);
        stand.train().recover(TrainStand.CATALOG);
        stand.settle();
        return stand;
    }
}
