package pumpwise.ui.train.caution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import pumpwise.routine.Range;
import pumpwise.routine.Routine;
import pumpwise.routine.Single;
import pumpwise.routine.TimeRange;
import pumpwise.session.caution.Caution;
import pumpwise.session.caution.CautionHistory.Shown;
import pumpwise.session.caution.CautionMoment;
import pumpwise.storage.settings.Settings;
import pumpwise.ui.common.CurrentSettings;
import pumpwise.ui.train.TrainStage;
import pumpwise.ui.train.TrainStand;

/// When cautions come and go.
class CautionsTest {

    private final TrainStand stand = new TrainStand();

    @Test
    void eachVisitToThePageBeforeASessionHasAnotherCaution() {
        stand.train().prepare(TrainStand.small(), TrainStand.CATALOG);
        assertThat(before()).isEmpty();
        List<String> seen = new ArrayList<>();
        for (int visit = 0; visit < 4; visit++) {
            stand.train().setInView(true);
            seen.add(before());
            stand.train().setInView(false);
            assertThat(before()).isEmpty();
        }
        assertThat(seen.subList(0, 3)).doesNotHaveDuplicates();
        assertThat(seen.getFirst()).contains("water").isEqualTo(seen.getLast());
        assertThat(seen.get(1)).contains("form");
    }

    @Test
    void aLongRestHasOneCautionThatStays() {
        stand.train().setInView(true);
        stand.start(TrainStand.small());
        assertThat(rest()).isEmpty();
        stand.running().commands().next();
        stand.advance(20);
        assertThat(stand.face().phase()).isEqualTo("REST");
        String first = rest();
        assertThat(first).contains("form");
        stand.advance(20);
        stand.running().setShown(false);
        stand.running().setShown(true);
        stand.running().commands().togglePause();
        assertThat(rest()).isEqualTo(first);
        stand.running().commands().togglePause();
        stand.running().commands().next();
        assertThat(rest()).isEmpty();
        stand.advance(16);
        assertThat(stand.face().phase()).isEqualTo("REST");
        assertThat(rest()).isNotEmpty().isNotEqualTo(first);
    }

    @Test
    void aShortRestHasNone() {
        stand.start(withRest(30, 59));
        stand.running().commands().next();
        stand.advance(20);
        assertThat(stand.face().phase()).isEqualTo("REST");
        assertThat(rest()).isEmpty();
    }

    @Test
    void aRestOutOfViewUsesNoneUp() {
        stand.start(withRest(60, 60));
        stand.running().setShown(false);
        stand.running().commands().next();
        stand.advance(20);
        assertThat(rest()).isEmpty();
        assertThat(stand.settings.get().cautions().history().shown()).isEmpty();
        stand.running().setShown(true);
        assertThat(rest()).isNotEmpty();
    }

    @Test
    void theSummaryOfALargeVolumeSpeaksOfRecoveryAndTheNextOneOfProgress() {
        assertThat(summary(11)).startsWith("So much volume");
        stand.train().summary().trainAgain();
        assertThat(stand.train().cautions().textProperty(CautionMoment.SUMMARY).get()).isEmpty();
        assertThat(summary(11)).contains("over time");
    }

    @Test
    void fewSetsAreNotSoMuchVolume() {
        for (int session = 0; session < 3; session++) {
            assertThat(summary(10)).isNotEmpty().doesNotStartWith("So much volume");
            stand.train().summary().trainAgain();
        }
    }

    private String summary(int sets) {
        stand.train().setInView(true);
        stand.start(TrainStand.routine(
                new Single(TrainStand.thrusts().item(), Range.of(sets), TimeRange.ofSeconds(60))));
        for (int set = 0; set < sets; set++) {
            stand.running().commands().next();
            stand.advance(16);
        }
        assertThat(stand.train().stageProperty().get()).isEqualTo(TrainStage.SUMMARY);
        return stand.train().cautions().textProperty(CautionMoment.SUMMARY).get();
    }

    @Test
    void theyCanBeSwitchedOffAtAnyTime() {
        stand.train().prepare(TrainStand.small(), TrainStand.CATALOG);
        stand.train().setInView(true);
        assertThat(before()).isNotEmpty();
        stand.settings.change(old -> old.withCautions(it -> it.withOn(false)));
        assertThat(before()).isEmpty();
        stand.train().setInView(false);
        stand.train().setInView(true);
        assertThat(before()).isEmpty();
        assertThat(stand.settings.get().cautions().history().shown()).hasSize(1);
    }

    @Test
    void theLastOneIsRememberedAcrossStarts() {
        CurrentSettings settings = new CurrentSettings(Settings.DEFAULT, _ -> {});
        new Cautions(TrainStand.WORDS, settings).setShown(CautionMoment.BEFORE, true);
        new Cautions(TrainStand.WORDS, settings).setShown(CautionMoment.BEFORE, true);
        assertThat(settings.get().cautions().history().shown())
                .containsExactly(
                        new Shown(CautionMoment.BEFORE, Caution.HYDRATION), new Shown(CautionMoment.BEFORE, Caution.FORM));
    }

    private static Routine withRest(int least, int greatest) {
        return TrainStand.routine(
                new Single(TrainStand.thrusts().item(), new Range(2, 2), TimeRange.ofSeconds(least, greatest)));
    }

    private String before() {
        return stand.train().cautions().textProperty(CautionMoment.BEFORE).get();
    }

    private String rest() {
        return stand.running().cautionProperty().get();
    }
}
