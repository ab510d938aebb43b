package pumpwise.ui.plan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static pumpwise.ui.plan.model.Planned.SAMPLE;
import static pumpwise.ui.plan.model.Planned.SUPERSET;
import static pumpwise.ui.plan.model.Planned.THRUST;
import static pumpwise.ui.plan.model.Planned.value;
import static pumpwise.ui.plan.model.Planned.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pumpwise.routine.Place;
import pumpwise.routine.Range;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.routine.WeightUnit;
import pumpwise.routine.edit.ItemField;
import pumpwise.rules.Severity;
import pumpwise.words.ValueText;

/// The preview of a value while it is typed and stepped, before the routine changes.
class EditableValueTest {

    private static final Place KICKBACK = Place.of(Section.WORK, 1);

    private final PlanViewModel plan = Planned.sample();
    private final EditableValue amount = value(plan, THRUST, ItemField.AMOUNT);

    @AfterEach
    void kilogramsAgain() {
        Planned.UNIT.set(WeightUnit.KILOGRAMS);
    }

    @Test
    void findingsAndLengthsFollowEveryKeyThatCanBeRead() {
        String length = plan.lengthProperty().get();

        amount.type("8");

        assertThat(plan.check().met()).isEqualTo(4);
        assertThat(row(plan, THRUST).markProperty().get()).isEqualTo(Severity.ERROR);
        assertThat(plan.lengthProperty().get()).isNotEqualTo(length);
        assertThat(plan.routine()).isEqualTo(SAMPLE);
        assertThat(plan.undoState().undoableProperty().get()).isFalse();
        assertThat(plan.unsavedProperty().get()).isFalse();
    }

    @Test
    void halfAFigureLeavesWhatWasReadLastAndIsNoMistakeYet() {
        amount.type("8");
        amount.type("8-");

        assertThat(plan.check().met()).isEqualTo(4);
        assertThat(amount.refusalProperty().get()).isEmpty();

        amount.type("8-1");
        amount.type("8-15");
        assertThat(row(plan, THRUST).markProperty().get()).isEqualTo(Severity.WARNING);
    }

    @Test
    void whatCannotBeReadSaysWhyWhenItIsLeftAndTheRoutineIsShownAsItIs() {
        amount.type("8");
        amount.type("8-");
        amount.commit();

        assertThat(amount.textProperty().get()).isEqualTo("8-");
        assertThat(amount.refusalProperty().get()).isNotEmpty();
        assertThat(plan.check().met()).isEqualTo(5);
        assertThat(row(plan, THRUST).markProperty().get()).isNull();
    }

    @Test
    void theReasonGoesAsSoonAsItIsPutRight() {
        amount.commit("20-15");
        assertThat(amount.refusalProperty().get()).contains("smaller number first");
        amount.type("20-15x");
        assertThat(amount.refusalProperty().get()).contains("whole number");
        amount.type("20-25");

        assertThat(amount.refusalProperty().get()).isEmpty();
    }

    @Test
    void givingUpShowsTheRoutineAsItIs() {
        amount.type("8");
        amount.discard();

        assertThat(amount.textProperty().get()).isEqualTo(ValueText.typeset("15-20"));
        assertThat(plan.check().met()).isEqualTo(5);
        assertThat(plan.undoState().undoableProperty().get()).isFalse();
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
        assertThat(amount.textProperty().get()).isEqualTo(ValueText.typeset("15-20"));
    }

    @Test
    void steppingIsOneEditHoweverManyStepsItTakes() {
        for (int i = 0; i < 20; i++) {
            amount.step(0, amount.textProperty().get().length(), 1, false);
        }
        assertThat(amount.textProperty().get()).isEqualTo(ValueText.typeset("35-40"));
        assertThat(row(plan, THRUST).markProperty().get()).isEqualTo(Severity.ADVICE);

        amount.commit();
        plan.undo();

        assertThat(plan.routine()).isEqualTo(SAMPLE);
        plan.redo();
        assertThat(amount.textProperty().get()).isEqualTo(ValueText.typeset("35-40"));
    }

    @Test
    void takingOverWhatIsInViewChecksNothingAgain() {
        List<Object> shown = new ArrayList<>();
        amount.type("8-10");
        plan.check().principlesProperty().subscribe(rows -> shown.add(rows));
        amount.commit();

        // The initial state; nothing followed it.
        assertThat(shown).hasSize(1);
        assertThat(plan.check().met()).isEqualTo(4);
    }

    @Test
    void theRoundsOfASupersetAreSteppedToo() {
        EditableValue rounds = plan.section(Section.WORK).blocks().get(SUPERSET.block()).main().getFirst();

        rounds.step(0, 1, 1, false);
        rounds.commit();

        assertThat(plan.routine().block(SUPERSET).sets()).isEqualTo(Range.of(4));
    }

    @Test
    void whatCouldNotBeReadStaysWithItsExerciseWhereverThatGoes() {
        value(plan, THRUST, ItemField.REST).commit("soon");
        value(plan, THRUST, ItemField.AMOUNT).commit("many");

        plan.rows().move(THRUST, -1);
        Place inWarmUp = Place.of(Section.WARM_UP, SAMPLE.warmUp().size());
        assertThat(value(plan, inWarmUp, ItemField.REST).textProperty().get()).isEqualTo("soon");

        plan.rows().move(inWarmUp, 1);
        plan.rows().drop(THRUST, new Place(Section.WORK, SUPERSET.block(), 0));
        Place member = new Place(Section.WORK, SUPERSET.block() - 1, 0);
        assertThat(value(plan, member, ItemField.AMOUNT).textProperty().get()).isEqualTo("many");
        assertThat(value(plan, member, ItemField.AMOUNT).refusalProperty().get()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "REST|1,5 min|90 s", "REST|1:30|90 s", "REST|1'30\"|90 s", "REST|1m 30s|90 s", "REST|90 sec.|90 s", "REST|2 mins|2 min",
        "REST|60–90\u00A0s|60-90 s", "REST|６０ s|60 s", "REST|60\u202Fs|60 s", "REST|60 to 90|60-90 s", "REST|1:00-1:30|60-90 s",
        "HOLD|1,5|1.5 s", "HOLD|½ s|0.5 s", "HOLD|1–2|1-2 s", "AMOUNT|15\u00AD20|15-20", "AMOUNT|１５－２０|15-20", "AMOUNT|١٥|15",
        "SETS|\u200B3|3", "SETS|3 – 4|3-4", "SWITCH_REST|1,5 min|90 s",
        "TEMPO|lower 2,5 s, lift 1 s|lower 2.5 s, lift 1 s", "TEMPO|lower 3, lift 1|lower 3 s, lift 1 s",
        "LOAD|22,5KG|22.5 kg", "LOAD|40\u00A0kg|40 kg", "LOAD|４０ kg|40 kg", "LOAD|40 ㎏|40 kg", "LOAD|2x20 kg|2 x 20 kg",
        "LOAD|40  kg|40 kg", "LOAD|20 pounds|20 lb", "LOAD|40|40 kg", "LOAD|2 x 20|2 x 20 kg", "LOAD|two plates|two plates"
    })
    void reports5to8_everySpellingIsReadAndShownInOneForm(ItemField field, String typed, String shown) {
        EditableValue value = value(plan, field == ItemField.SWITCH_REST ? KICKBACK : THRUST, field);

        value.commit(typed);

        assertThat(value.refusalProperty().get()).isEmpty();
        assertThat(value.textProperty().get()).isEqualTo(ValueText.typeset(shown));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "SETS|many|enter a whole number or a range, such as 3 or 3-4.",
        "AMOUNT|1,000|enter a whole number or a range, such as 12 or 15-20.",
        "HOLD|a while|enter seconds or minutes, such as 1 s or 1-2 s.",
        "REST|60,90|enter seconds or minutes, such as 60 s, 60-90 s, or 1:30.",
        "REST|90-60|put the shorter time first, as in 60-90 s.",
        "SWITCH_REST|1:75|enter seconds or minutes, such as 30 s, 30-45 s, or 1:30.",
        "TEMPO|2-0-1|enter both times, as in “lower 2 s, lift 1 s”.",
        "LOAD|1,000 kg|this is not clearly a weight; enter 40 kg, 2 x 20 kg, or green band.",
        "LOAD|99999 kg|enter at most 9999.99, such as 40 kg, 2 x 20 kg, or green band."
    })
    void reports5and8_theReasonNamesTheFormOfThatFigure(ItemField field, String typed, String reason) {
        EditableValue value = value(plan, field == ItemField.SWITCH_REST ? KICKBACK : THRUST, field);

        value.commit(typed);

        assertThat(value.textProperty().get()).isEqualTo(typed);
        assertThat(value.refusalProperty().get()).isEqualTo(ValueText.typeset(reason));
        assertThat(plan.routine()).isEqualTo(SAMPLE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"SETS|4 x 12", "AMOUNT|4×12", "AMOUNT|4 sets of 12", "SETS|４ × １２"})
    void setsAndRepetitionsMayBeTypedTogether(ItemField field, String typed) {
        value(plan, THRUST, field).commit(typed);

        assertThat(value(plan, THRUST, ItemField.SETS).textProperty().get()).isEqualTo("4");
        assertThat(value(plan, THRUST, ItemField.AMOUNT).textProperty().get()).isEqualTo("12");
        plan.undo();
        assertThat(plan.routine()).isEqualTo(SAMPLE);
    }

    @Test
    void theSetsOfASupersetAreNotTypedAtOneOfItsMembers() {
        EditableValue member = value(plan, new Place(Section.WORK, SUPERSET.block(), 0), ItemField.AMOUNT);

        member.commit("4 x 12");

        assertThat(member.refusalProperty().get()).contains("12 or 15\u201320");
        assertThat(plan.routine()).isEqualTo(SAMPLE);
    }

    @Test
    void report6_aLoadWithoutAUnitIsShownInTheUnitOfTheSettingsAndCanBeStepped() {
        Routine routine = SAMPLE.withItem(THRUST, item -> item.withLoad("40"));
        PlanViewModel opened = Planned.of(routine);
        assertThat(value(opened, THRUST, ItemField.LOAD).textProperty().get()).isEqualTo(ValueText.typeset("40 kg"));
        assertThat(opened.unsavedProperty().get()).isFalse();
        assertThat(opened.routine()).isEqualTo(routine);

        Planned.UNIT.set(WeightUnit.POUNDS);
        assertThat(value(opened, THRUST, ItemField.LOAD).textProperty().get()).isEqualTo(ValueText.typeset("40 lb"));
        EditableValue load = value(opened, THRUST, ItemField.LOAD);
        load.step(0, 0, 1, false);
        load.commit();
        assertThat(opened.routine().block(THRUST).items().getFirst().load()).isEqualTo("45 lb");
        load.commit("50");
        assertThat(load.textProperty().get()).isEqualTo(ValueText.typeset("50 lb"));
    }

    @Test
    void oddity8_theLoadStepsInThoseOfItsEquipmentAndBeginsFromNothing() {
        EditableValue barbell = value(plan, THRUST, ItemField.LOAD);
        EditableValue cable = value(plan, KICKBACK, ItemField.LOAD);
        EditableValue band = value(plan, new Place(Section.WORK, SUPERSET.block(), 0), ItemField.LOAD);
        for (EditableValue load : List.of(barbell, cable, band)) {
            load.commit("");
            load.step(0, 0, 1, false);
        }
        assertThat(List.of(barbell.textProperty().get(), cable.textProperty().get(), band.textProperty().get()))
                .containsExactly("20\u00a0kg", "10\u00a0kg", "yellow band");
        for (EditableValue load : List.of(barbell, cable, band)) {
            load.step(0, 0, 1, false);
        }
        assertThat(List.of(barbell.textProperty().get(), cable.textProperty().get(), band.textProperty().get()))
                .containsExactly("22.5\u00a0kg", "15\u00a0kg", "red band");
    }

    @Test
    void nothingIsSteppedWhereNothingCanBeRead() {
        amount.commit("many");

        assertThat(amount.step(0, 0, 1, false)).isEqualTo(Optional.empty());
        assertThat(amount.textProperty().get()).isEqualTo("many");
    }
}
