package pumpwise.ui.train.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pumpwise.catalog.Equipment;
import pumpwise.session.Session;
import pumpwise.ui.task.BothExecutors;
import pumpwise.ui.task.TestTasks;
import pumpwise.ui.train.TrainStage;
import pumpwise.ui.train.TrainStand;

@BothExecutors
class ChangeViewModelTest {

    private final TrainStand stand;

    ChangeViewModelTest(TestTasks tasks) {
        stand = new TrainStand(tasks);
    }

    private ChangeViewModel change() {
        return stand.running().change();
    }

    @Test
    void aSetStandsStillWhileTheMenuIsOpen() {
        both();
        stand.advance(10 + 5.5);
        change().open();
        assertThat(change().pageProperty().get()).isEqualTo(ChangePage.MENU);
        assertThat(stand.face().paused()).isTrue();
        String count = stand.face().count();
        stand.advance(60);
        change().close();
        assertThat(stand.face().paused()).isFalse();
        assertThat(stand.face().count()).isEqualTo(count);
    }

    @Test
    void aRestRunsOnAndNoSetBeginsUnseen() {
        both();
        stand.advance(10 + 15 + 1);
        change().open();
        stand.advance(20);
        assertThat(stand.dial().digits()).isEqualTo("69");
        stand.advance(80);
        assertThat(stand.face().paused()).isTrue();
        assertThat(stand.face().count()).isEqualTo("Rep 1 / 3");
        change().back();
        assertThat(stand.face().phase()).isEqualTo("LIFT");
    }

    @Test
    void whatWasPausedStaysPaused() {
        both();
        stand.advance(12);
        stand.running().commands().next();
        change().open();
        change().close();
        assertThat(stand.face().paused()).isTrue();
    }

    @Test
    void aTakenMachineIsPutOff() {
        both();
        assertThat(stand.face().exercise()).isEqualTo("Barbell hip thrust");
        change().open();
        assertThat(change().canPostponeProperty().get()).isTrue();
        change().postpone();
        assertThat(change().pageProperty().get()).isEqualTo(ChangePage.CLOSED);
        assertThat(stand.face().exercise()).isEqualTo("Cable glute kickback");
        assertThat(message()).isEqualTo("Moved Barbell hip thrust to later.");
        assertThat(session().plan().steps().getLast().position().exercise()).isEqualTo("barbell-hip-thrust");

        stand.running().commands().next();
        assertThat(message()).isEmpty();
    }

    @Test
    void theLastExerciseCannotBePutOff() {
        stand.start(TrainStand.small());
        change().open();
        assertThat(change().canPostponeProperty().get()).isFalse();
        change().postpone();
        assertThat(change().pageProperty().get()).isEqualTo(ChangePage.MENU);
    }

    @Test
    void aTakenMachineIsSwappedForWhatIsMostAlike() {
        both();
        stand.advance(10 + 15 + 1);
        change().open();
        change().askSwap();
        assertThat(change().alternatives()).hasSizeBetween(3, 6);
        assertThat(change().alternatives()).extracting(Alternative::id).doesNotContain("barbell-hip-thrust");
        change().back();
        assertThat(change().pageProperty().get()).isEqualTo(ChangePage.MENU);
        change().askSwap();
        Alternative first = change().alternatives().getFirst();
        change().swap(first);

        assertThat(stand.face().exercise()).isEqualTo(first.name());
        assertThat(stand.face().phase()).isEqualTo("REST");
        assertThat(stand.face().place()).startsWith("Set 2 of 2–3");
        assertThat(message()).isEqualTo("Replaced Barbell hip thrust with " + first.name() + ".");
    }

    @Test
    void whatIsAtHandComesFirst() {
        Set<Equipment> available = EnumSet.of(Equipment.BANDS, Equipment.BENCH);
        stand.settings.change(old -> old.withPlanning(it -> it.withEquipment(available)));
        both();
        change().open();
        Alternative first = change().alternatives().getFirst();
        List<Equipment> needed = TrainStand.CATALOG.find(first.id()).orElseThrow().equipment();
        assertThat(needed).allMatch(it -> it == Equipment.BODY_ONLY || available.contains(it));
    }

    @Test
    void oneSetMoreIsAdded() {
        both();
        stand.advance(10 + 15 + 1);
        int before = session().plan().steps().size();
        change().open();
        assertThat(change().canAddSetProperty().get()).isTrue();
        change().addSet();
        assertThat(session().plan().steps()).hasSize(before + 2);
        assertThat(stand.face().place()).isEqualTo("Set 2 of 2–4");
        assertThat(message()).isEqualTo("Added a set of Barbell hip thrust.");
    }

    @Test
    void whatHurtsEndsAfterOneQuestionAndKeepsWhatWasDone() {
        both();
        stand.advance(10 + 15 + 1);
        stand.running().commands().next();
        stand.advance(5.5);
        change().open();
        change().askStopForPain();
        assertThat(change().hereProperty().get()).isEqualTo("Barbell hip thrust");
        change().stopForPain();

        assertThat(stand.face().exercise()).isEqualTo("Cable glute kickback");
        assertThat(session().log().values()).extracting(it -> it.count()).containsExactly(3, 1);
        assertThat(session().painStops()).hasSize(1);
        assertThat(message()).isEqualTo("Stopped Barbell hip thrust. Finished sets are kept.");
    }

    @Test
    void itEndsWithTheSession() {
        stand.start(TrainStand.small());
        stand.advance(12);
        change().open();
        change().askStopForPain();
        change().stopForPain();
        assertThat(stand.train().stageProperty().get()).isEqualTo(TrainStage.SUMMARY);
        change().open();
        assertThat(change().pageProperty().get()).isEqualTo(ChangePage.CLOSED);
    }

    private void both() {
        stand.start(TrainStand.routine(TrainStand.thrusts(), TrainStand.kickbacks()));
    }

    private Session session() {
        return stand.running().session().orElseThrow();
    }

    private String message() {
        return stand.running().notice().messageProperty().get();
    }
}
