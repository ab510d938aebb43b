package pumpwise.ui.train.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import pumpwise.routine.Amount;
import pumpwise.routine.Load;
import pumpwise.routine.Prescription;
import pumpwise.routine.Section;
import pumpwise.routine.Single;
import pumpwise.routine.TimeRange;
import pumpwise.routine.WeightUnit;
import pumpwise.session.SetLog;
import pumpwise.ui.task.BothExecutors;
import pumpwise.ui.task.TestTasks;
import pumpwise.ui.train.TrainStand;
import pumpwise.ui.train.display.PhaseLook;
import pumpwise.ui.train.display.RingState;

@BothExecutors
class LoggedSetViewModelTest {

    private final TrainStand stand;

    LoggedSetViewModelTest(TestTasks tasks) {
        stand = new TrainStand(tasks);
    }

    private LoggedSetViewModel logged() {
        return stand.running().logged();
    }

    @Test
    void loadAndEffortArePutRightInStepsThatFit() {
        rest();
        assertThat(said(LogField.COUNT)).isEqualTo("3 reps");
        assertThat(said(LogField.LOAD)).isEqualTo("no load");
        assertThat(said(LogField.EFFORT)).isEqualTo("effort –");
        RingState before = stand.dial();

        logged().choose(LogField.LOAD);
        logged().more();
        assertThat(said(LogField.LOAD)).isEqualTo("20 kg");
        logged().more();
        assertThat(said(LogField.LOAD)).isEqualTo("22.5 kg");
        logged().less();
        logged().chooseNext();
        logged().more();
        assertThat(said(LogField.EFFORT)).isEqualTo("effort 7/10");
        for (int i = 0; i < 5; i++) {
            logged().more();
        }
        assertThat(said(LogField.EFFORT)).isEqualTo("effort 10/10");
        logged().less();

        assertThat(stand.dial()).isEqualTo(before);
        SetLog entry = log(1);
        assertThat(Objects.toString(entry.load())).isEqualTo("20 kg");
        assertThat(entry.effort()).isEqualTo(9);
    }

    @Test
    void theNextSetBeginsWithTheSameLoadAndNoEffort() {
        rest();
        logged().change(LogField.LOAD, 1);
        logged().change(LogField.EFFORT, 1);
        stand.running().commands().next();
        stand.advance(16);
        assertThat(logged().whatProperty().get()).isEqualTo("Set 2 of 2–3");
        assertThat(said(LogField.LOAD)).isEqualTo("20 kg");
        assertThat(said(LogField.EFFORT)).isEqualTo("effort –");
    }

    @Test
    void theOtherSideBeginsWithWhatTheFirstDid() {
        stand.start(TrainStand.routine(TrainStand.kickbacks(), TrainStand.thrusts()));
        stand.advance(10 + 16 + 1);
        assertThat(stand.face().phase()).isEqualTo("SWITCH");
        assertThat(logged().whatProperty().get()).isEqualTo("Left leg");
        logged().change(LogField.LOAD, 1);
        assertThat(said(LogField.LOAD)).isEqualTo("10 kg");
        stand.running().commands().next();
        stand.advance(17);
        assertThat(logged().whatProperty().get()).isEqualTo("Cable glute kickback, right leg");
        assertThat(said(LogField.LOAD)).isEqualTo("10 kg");
    }

    @Test
    void poundsAreCountedInPounds() {
        stand.settings.change(old -> old.withTraining(it -> it.withUnit(WeightUnit.POUNDS)));
        rest();
        logged().change(LogField.LOAD, 1);
        logged().change(LogField.LOAD, 1);
        assertThat(said(LogField.LOAD)).isEqualTo("50 lb");
    }

    @Test
    void whatTheRoutineSaysIsThereFirst() {
        stand.start(TrainStand.routine(TrainStand.thrusts()
                .withItem(0, TrainStand.thrusts().item().withLoad("60 kg"))));
        assertThat(stand.face().load()).isEqualTo("60 kg");
        stand.advance(26);
        assertThat(log(1).load()).isEqualTo(Load.read("60 kg").orElseThrow());
        assertThat(said(LogField.LOAD)).isEqualTo("60 kg");
    }

    @Test
    void theFieldsTakeTurnsAndANewSetBeginsWithTheFirst() {
        rest();
        assertThat(logged().chosenProperty().get()).isEqualTo(LogField.COUNT);
        logged().chooseNext();
        logged().chooseNext();
        assertThat(logged().chosenProperty().get()).isEqualTo(LogField.EFFORT);
        stand.running().commands().next();
        stand.advance(16);
        assertThat(logged().chosenProperty().get()).isEqualTo(LogField.COUNT);
        logged().chooseNext();
        logged().chooseNext();
        logged().chooseNext();
        assertThat(logged().chosenProperty().get()).isEqualTo(LogField.COUNT);
    }

    @Test
    void afterTheLastSetItIsShownInTheStretchThatFollows() {
        stand.start(TrainStand.routine(TrainStand.thrusts())
                .withBlocks(
                        Section.COOL_DOWN,
                        List.of(
                                Single.once(Prescription.of(
                                        "glute-stretch", new Amount.Time(TimeRange.ofSeconds(40)))),
                                Single.once(Prescription.of(
                                        "hamstring-stretch", new Amount.Time(TimeRange.ofSeconds(40)))))));
        stand.advance(10 + 3 * 15 + 2 * 90 + 5 + 2);
        assertThat(stand.face().look()).isEqualTo(PhaseLook.TIMED);
        assertThat(logged().presentProperty().get()).isTrue();
        assertThat(logged().whatProperty().get()).isEqualTo("Barbell hip thrust, set 3 of 2–3, optional");
        logged().less();
        assertThat(said(LogField.COUNT)).isEqualTo("2 reps");
        stand.running().commands().done();
        assertThat(logged().presentProperty().get()).isFalse();
    }

    private void rest() {
        stand.start(TrainStand.small());
        stand.advance(10 + 15 + 20);
    }

    private String said(LogField field) {
        return logged().valueProperty(field).get();
    }

    private SetLog log(int step) {
        return stand.running().session().orElseThrow().log().get(step);
    }

    @Test
    void aLoadChangesByTheUsersOwnStep() {
        stand.settings.change(old -> old.withProgress(
                it -> it.withLoadStep("barbell-hip-thrust", Load.Weight.of("1", WeightUnit.KILOGRAMS))));
        stand.start(TrainStand.routine(TrainStand.thrusts()
                .withItem(0, TrainStand.thrusts().item().withLoad("60 kg"))));
        stand.advance(10 + 15 + 1);
        stand.running().logged().change(LogField.LOAD, 1);
        assertThat(stand.running().logged().valueProperty(LogField.LOAD).get()).isEqualTo("61 kg");
        stand.running().logged().change(LogField.LOAD, -1);
        stand.running().logged().change(LogField.LOAD, -1);
        assertThat(stand.running().logged().valueProperty(LogField.LOAD).get()).isEqualTo("59 kg");
    }
}
