package pumpwise.ui.plan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static pumpwise.ui.plan.model.Planned.SAMPLE;
import static pumpwise.ui.plan.model.Planned.SUPERSET;
import static pumpwise.ui.plan.model.Planned.THRUST;
import static pumpwise.ui.plan.model.Planned.figure;
import static pumpwise.ui.plan.model.Planned.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pumpwise.routine.Place;
import pumpwise.routine.Range;
import pumpwise.routine.Section;
import pumpwise.routine.edit.ItemField;
import pumpwise.rules.Severity;

/// What is seen while a figure is typed and stepped, before the routine has it.
class EditableFigureTest {

    private final PlanViewModel plan = Planned.sample();
    private final EditableFigure amount = figure(plan, THRUST, ItemField.AMOUNT);

    @Test
    void findingsAndLengthsFollowEveryKeyThatCanBeRead() {
        String length = plan.length().get();

        amount.type("8");

        assertThat(plan.check().met()).isEqualTo(4);
        assertThat(row(plan, THRUST).mark().get()).contains(Severity.ERROR);
        assertThat(plan.length().get()).isNotEqualTo(length);
        assertThat(plan.routine()).isEqualTo(SAMPLE);
        assertThat(plan.undoable().get()).isFalse();
        assertThat(plan.unsaved().get()).isFalse();
    }

    @Test
    void halfAFigureLeavesWhatWasReadLastAndIsNoMistakeYet() {
        amount.type("8");
        amount.type("8-");

        assertThat(plan.check().met()).isEqualTo(4);
        assertThat(amount.refusal().get()).isEmpty();

        amount.type("8-1");
        amount.type("8-15");
        assertThat(row(plan, THRUST).mark().get()).contains(Severity.WARNING);
    }

    @Test
    void whatCannotBeReadSaysWhyWhenItIsLeftAndTheRoutineIsShownAsItIs() {
        amount.type("8");
        amount.type("8-");
        amount.commit();

        assertThat(amount.text().get()).isEqualTo("8-");
        assertThat(amount.refusal().get()).isNotEmpty();
        assertThat(plan.check().met()).isEqualTo(5);
        assertThat(row(plan, THRUST).mark().get()).isEmpty();
    }

    @Test
    void theReasonGoesAsSoonAsItIsPutRight() {
        amount.commit("20-15");
        assertThat(amount.refusal().get()).contains("smaller number first");
        amount.type("20-15x");
        assertThat(amount.refusal().get()).contains("whole number");
        amount.type("20-25");

        assertThat(amount.refusal().get()).isEmpty();
    }

    @Test
    void givingUpShowsTheRoutineAsItIs() {
        amount.type("8");
        amount.giveUp();

        assertThat(amount.text().get()).isEqualTo("15-20");
        assertThat(plan.check().met()).isEqualTo(5);
        assertThat(plan.undoable().get()).isFalse();
    }

    @Test
    void typingIsOneEditHoweverManyKeysItTakes() {
        for (String typed : List.of("1", "12", "12-", "12-1", "12-15")) {
            amount.type(typed);
        }
        amount.commit();
        assertThat(plan.routine().block(THRUST).items().getFirst().amount()).hasToString("Reps[count=12-15]");

        plan.undo();

        assertThat(plan.routine()).isEqualTo(SAMPLE);
        assertThat(amount.text().get()).isEqualTo("15-20");
    }

    @Test
    void steppingIsOneEditHoweverManyStepsItTakes() {
        for (int i = 0; i < 20; i++) {
            amount.step(0, amount.text().get().length(), 1, false);
        }
        assertThat(amount.text().get()).isEqualTo("35-40");
        assertThat(row(plan, THRUST).mark().get()).contains(Severity.ADVICE);

        amount.commit();
        plan.undo();

        assertThat(plan.routine()).isEqualTo(SAMPLE);
        plan.redo();
        assertThat(amount.text().get()).isEqualTo("35-40");
    }

    @Test
    void takingOverWhatIsInViewChecksNothingAgain() {
        List<Object> shown = new ArrayList<>();
        amount.type("8-10");
        plan.check().principles().subscribe(rows -> shown.add(rows));
        amount.commit();

        // What there was at first; nothing came after it.
        assertThat(shown).hasSize(1);
        assertThat(plan.check().met()).isEqualTo(4);
    }

    @Test
    void theRoundsOfASupersetAreSteppedToo() {
        EditableFigure rounds = plan.section(Section.WORK).blocks().get(SUPERSET.block()).figures().getFirst();

        rounds.step(0, 1, 1, false);
        rounds.commit();

        assertThat(plan.routine().block(SUPERSET).sets()).isEqualTo(Range.of(4));
    }

    @Test
    void whatCouldNotBeReadStaysWithItsExerciseWhereverThatGoes() {
        figure(plan, THRUST, ItemField.REST).commit("soon");
        figure(plan, THRUST, ItemField.AMOUNT).commit("many");

        plan.rows().move(THRUST, -1);
        Place inWarmUp = Place.of(Section.WARM_UP, SAMPLE.warmUp().size());
        assertThat(figure(plan, inWarmUp, ItemField.REST).text().get()).isEqualTo("soon");

        plan.rows().move(inWarmUp, 1);
        plan.rows().drop(THRUST, new Place(Section.WORK, SUPERSET.block(), 0));
        Place member = new Place(Section.WORK, SUPERSET.block() - 1, 0);
        assertThat(figure(plan, member, ItemField.AMOUNT).text().get()).isEqualTo("many");
        assertThat(figure(plan, member, ItemField.AMOUNT).refusal().get()).isNotEmpty();
    }

    @Test
    void nothingIsSteppedWhereNothingCanBeRead() {
        amount.commit("many");

        assertThat(amount.step(0, 0, 1, false)).isEqualTo(Optional.empty());
        assertThat(amount.text().get()).isEqualTo("many");
    }
}
