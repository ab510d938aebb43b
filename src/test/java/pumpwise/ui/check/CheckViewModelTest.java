package pumpwise.ui.check;

import static org.assertj.core.api.Assertions.assertThat;
import static pumpwise.ui.plan.model.Planned.SAMPLE;
import static pumpwise.ui.plan.model.Planned.THRUST;
import static pumpwise.ui.plan.model.Planned.WORDS;
import static pumpwise.ui.plan.model.Planned.value;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import pumpwise.routine.Block;
import pumpwise.routine.Place;
import pumpwise.routine.Routine;
import pumpwise.routine.RuleOff;
import pumpwise.routine.Section;
import pumpwise.routine.edit.ItemField;
import pumpwise.rules.Principle;
import pumpwise.rules.PrincipleState;
import pumpwise.rules.RuleId;
import pumpwise.rules.Severity;
import pumpwise.ui.plan.model.PlanViewModel;
import pumpwise.ui.plan.model.Planned;

/// The pump check of a routine that is being edited.
class CheckViewModelTest {

    private final PlanViewModel plan = Planned.sample();
    private final CheckViewModel check = plan.check();
    private final ReasonViewModel reason = check.reason();

    @Test
    void everyPrincipleIsMetByTheSample() {
        assertThat(check.principlesProperty().get()).extracting(PrincipleRow::state).containsOnly(PrincipleState.MET);
        assertThat(check.principlesProperty().get()).filteredOn(PrincipleRow::isFrame).hasSize(1);
        assertThat(check.principlesProperty().get()).hasSize(6);
    }

    @Test
    void aFindingTellsWhatIsThereAndWhatShouldBe() {
        value(plan, THRUST, ItemField.AMOUNT).commit("8-10");

        FindingRow row = row(Principle.HIGH_REPETITIONS).findings().getFirst();
        assertThat(row.fix()).contains("Set to 12–14 reps");
        assertThat(row.message()).startsWith("Barbell hip thrust: 8–10 reps per set").contains("12–25 reps");
        assertThat(row.severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void anEditChangesOnlyThePrincipleThatItConcerns() {
        value(plan, THRUST, ItemField.REST).commit("5 min");
        List<PrincipleRow> before = check.principlesProperty().get();

        value(plan, THRUST, ItemField.AMOUNT).commit("8-10");

        List<PrincipleRow> after = check.principlesProperty().get();
        assertThat(after.getFirst()).isNotEqualTo(before.getFirst());
        assertThat(after.subList(1, 6)).isEqualTo(before.subList(1, 6));
    }

    @Test
    void anEditThatChangesNothingForTheRulesIsNoChange() {
        value(plan, THRUST, ItemField.AMOUNT).commit("8-10");
        List<PrincipleRow> told = new ArrayList<>();
        check.principlesProperty().subscribe(rows -> told.addAll(rows));
        int once = told.size();

        value(plan, THRUST, ItemField.NOTE).commit("a note");

        assertThat(told).hasSize(once);
    }

    @Test
    void aRuleIsSwitchedOffWithAReasonAndDoesNotCountAsMet() {
        value(plan, THRUST, ItemField.AMOUNT).commit("8-10");
        assertThat(check.met()).isEqualTo(4);

        reason.ask(RuleId.REPS_RANGE);
        reason.textProperty().set("  a heavy block ");
        reason.commit();

        assertThat(plan.routine().rulesOff()).containsExactly(new RuleOff("reps-range", "a heavy block"));
        assertThat(check.met()).isEqualTo(4);
        assertThat(row(Principle.HIGH_REPETITIONS).state()).isEqualTo(PrincipleState.OFF);
        assertThat(row(Principle.HIGH_REPETITIONS).rules().getFirst().off()).contains("a heavy block");
        assertThat(reason.askedProperty().get()).isNull();
        assertThat(plan.undoState().undoNameProperty().get()).isEqualTo("ignore “Reps per set”");

        plan.undo();
        assertThat(check.met()).isEqualTo(4);
        plan.redo();
        check.switchOn(RuleId.REPS_RANGE);
        assertThat(plan.routine().rulesOff()).isEmpty();
        assertThat(check.met()).isEqualTo(4);
        assertThat(plan.undoState().undoNameProperty().get()).isEqualTo("turn “Reps per set” back on");
    }

    @Test
    void withoutAReasonNothingIsSwitchedOff() {
        reason.ask(RuleId.WARM_UP);
        reason.textProperty().set("   ");
        reason.commit();

        assertThat(plan.routine()).isEqualTo(SAMPLE);
        assertThat(reason.refusalProperty().get()).isNotEmpty();
        assertThat(reason.askedProperty().get()).isEqualTo(RuleId.WARM_UP);

        reason.textProperty().set("ends a leg day");
        assertThat(reason.refusalProperty().get()).isEmpty();
    }

    @Test
    void givingUpLeavesTheRuleAsItIs() {
        reason.ask(RuleId.WARM_UP);
        reason.textProperty().set("ends a leg day");
        reason.cancel();

        assertThat(plan.routine()).isEqualTo(SAMPLE);
        assertThat(reason.askedProperty().get()).isNull();
    }

    @Test
    void whatWasTypedForOneRuleIsThereAfterALookAtAnother() {
        reason.ask(RuleId.WARM_UP);
        reason.textProperty().set("ends a");
        reason.ask(RuleId.COOL_DOWN);
        assertThat(reason.textProperty().get()).isEmpty();

        reason.ask(RuleId.WARM_UP);
        assertThat(reason.textProperty().get()).isEqualTo("ends a");
    }

    @Test
    void everyRuleHasReasonsToTakeOver() {
        for (RuleId rule : RuleId.values()) {
            assertThat(reason.suggestions(rule)).hasSizeBetween(2, 3).doesNotHaveDuplicates();
        }
        assertThat(reason.suggestions(RuleId.WARM_UP)).startsWith(WORDS.text("check.reason.suggest.warm-up"));
    }

    @Test
    void switchingOffTwiceKeepsTheLaterReason() {
        plan.checkEdits().switchOff(RuleId.WARM_UP, "one");
        plan.checkEdits().switchOff(RuleId.WARM_UP, "two");

        assertThat(plan.routine().rulesOff()).containsExactly(new RuleOff("warm-up", "two"));
    }

    @Test
    void hundredsOfFindingsAreAllThereAndCounted() {
        Block few = SAMPLE.block(THRUST).withRest(null);
        plan.open(SAMPLE.withBlocks(Section.WORK, Collections.nCopies(200, few)));

        PrincipleRow rests = row(Principle.SHORT_RESTS);
        assertThat(rests.findings()).hasSize(200);
        assertThat(check.repairable()).isGreaterThanOrEqualTo(200);
        assertThat(rests.findings())
                .filteredOn(finding -> finding.finding().place().equals(Place.of(Section.WORK, 199)))
                .extracting(FindingRow::severity)
                .contains(Severity.ERROR);

        Routine before = plan.routine();
        check.fixAll();
        assertThat(row(Principle.SHORT_RESTS).findings()).isEmpty();
        plan.undo();
        assertThat(plan.routine()).isEqualTo(before);
    }

    @Test
    void anEmptyRoutineShowsWhatASessionNeedsAndNothingWrong() {
        plan.open(Routine.named("New routine"));

        assertThat(check.summary()).isEqualTo("What a pump session needs:");
        assertThat(check.repairable()).isZero();
        assertThat(check.worst()).isEqualTo(PrincipleState.NOT_CHECKED);
        assertThat(check.principlesProperty().get()).hasSize(6).allSatisfy(row -> {
            assertThat(row.state()).isEqualTo(PrincipleState.NOT_CHECKED);
            assertThat(row.need()).isNotBlank();
            assertThat(row.findings()).isEmpty();
        });

        plan.open(SAMPLE);
        assertThat(check.summary()).isEqualTo("5 of 5 principles met");
        assertThat(check.principlesProperty().get()).extracting(PrincipleRow::need).containsOnly("");
    }

    @Test
    void aRuleThatIsOffIsNamedInTheSummary() {
        plan.checkEdits().switchOff(RuleId.REPS_RANGE, "a heavy block");

        assertThat(check.summary()).isEqualTo("4 of 5 principles met, 1 off");
        assertThat(check.worst()).isEqualTo(PrincipleState.OFF);

        plan.checkEdits().switchOff(RuleId.WARM_UP, "done before");
        assertThat(check.summary()).isEqualTo("4 of 5 principles met, 1 off");
    }

    @Test
    void withoutAnyWarmUpTheStructureIsNotNearlyThere() {
        plan.open(SAMPLE.withBlocks(Section.WARM_UP, List.of()));
        assertThat(row(Principle.FRAME).state()).isEqualTo(PrincipleState.NOT_MET);

        plan.open(SAMPLE.withBlocks(Section.WARM_UP, SAMPLE.warmUp().subList(0, 1)));
        assertThat(row(Principle.FRAME).state()).isEqualTo(PrincipleState.NEARLY_MET);
    }

    private PrincipleRow row(Principle principle) {
        return check.principlesProperty().get().stream()
                .filter(row -> row.principle() == principle)
                .findFirst()
                .orElseThrow();
    }
}
