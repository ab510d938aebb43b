package pumpwise.ui.plan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static pumpwise.ui.plan.model.Planned.CATALOG;
import static pumpwise.ui.plan.model.Planned.SAMPLE;
import static pumpwise.ui.plan.model.Planned.THRUST;
import static pumpwise.ui.plan.model.Planned.findings;
import static pumpwise.ui.plan.model.Planned.row;
import static pumpwise.ui.plan.model.Planned.value;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pumpwise.routine.Place;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.routine.edit.ItemField;
import pumpwise.rules.Finding;
import pumpwise.rules.PrincipleState;
import pumpwise.rules.Severity;
import pumpwise.session.plan.SessionPlan;
import pumpwise.words.ValueText;

/// The routine in the Plan view: its values, its check, its name and its length.
class PlanViewModelTest {

    private final PlanViewModel plan = Planned.sample();
    private final List<Place> revealed = Planned.revealed(plan);

    @Test
    void theSampleIsShownAsItIs() {
        assertThat(plan.nameProperty().get()).isEqualTo(SAMPLE.name());
        assertThat(plan.unsavedProperty().get()).isFalse();
        assertThat(plan.check().met()).isEqualTo(5);
        assertThat(row(plan, THRUST).name()).isEqualTo("Barbell hip thrust");
        assertThat(row(plan, THRUST).kind()).isEqualTo("compound");
        assertThat(value(plan, THRUST, ItemField.REST).textProperty().get()).isEqualTo("60\u201390\u00a0s");
        assertThat(plan.lengthProperty().get()).matches("\\d+–\\d+\u00a0min");
        assertThat(plan.section(Section.WARM_UP).lengthProperty().get()).matches("\\d+–\\d+\u00a0min");
    }

    @ParameterizedTest
    @CsvSource({
        "SETS, 5, 5",
        "SETS, 3 - 5, 3-5",
        "AMOUNT, 12–15, 12-15",
        "HOLD, 1, 1 s",
        "HOLD, 0, ''",
        "HOLD, '', ''",
        "REST, 45-60, 45-60 s",
        "REST, 2 min, 2 min",
        "LOAD, 40 kg, 40 kg",
        "TEMPO, 'Lower 3 s,lift 1 s', 'lower 3 s, lift 1 s'",
        "CUE, ' Squeeze ', Squeeze",
        "NOTE, '', ''"
    })
    void aFigureIsReadAsPeopleWriteIt(ItemField field, String typed, String standing) {
        value(plan, THRUST, field).commit(typed);

        assertThat(value(plan, THRUST, field).refusalProperty().get()).isEmpty();
        assertThat(value(plan, THRUST, field).textProperty().get()).isEqualTo(ValueText.typeset(standing));
    }

    @ParameterizedTest
    @CsvSource({
        "SETS, ''",
        "SETS, 0",
        "AMOUNT, many",
        "AMOUNT, 20-15",
        "AMOUNT, 12345",
        "HOLD, a while",
        "REST, 90-60",
        "REST, 5 h",
        "REST, 300 min",
        "REST, 0.00001",
        "TEMPO, slow",
        "TEMPO, 'lower 99 s, lift 1 s'",
        "TEMPO, 'lower 0.01 s, lift 1 s'"
    })
    void whatCannotBeReadStaysAsTypedAndSaysWhy(ItemField field, String typed) {
        value(plan, THRUST, field).commit(typed);

        assertThat(value(plan, THRUST, field).textProperty().get()).isEqualTo(typed);
        assertThat(value(plan, THRUST, field).refusalProperty().get()).endsWith(".");
        assertThat(plan.routine()).isEqualTo(SAMPLE);
    }

    @Test
    void lengthsAndTimelineHaveTheGetReadyOfTheSettings() {
        try {
            Planned.GET_READY.set(Duration.ZERO);
            long without = plan.overview().timeline().drawingProperty().get().length();
            String shown = plan.lengthProperty().get();

            Planned.GET_READY.set(Duration.ofSeconds(15));

            assertThat(plan.overview().timeline().drawingProperty().get().length())
                    .isEqualTo(SessionPlan.of(SAMPLE, CATALOG, Duration.ofSeconds(15)).greatest().toMillis())
                    .isGreaterThan(without);
            assertThat(plan.lengthProperty().get()).isNotEqualTo(shown);
            assertThat(plan.session().getReady()).isEqualTo(Duration.ofSeconds(15));
        } finally {
            Planned.GET_READY.set(Duration.ofSeconds(5));
        }
    }

    @Test
    void aTemplateFillsAnEmptyRoutineAndNamesItIfNobodyHas() {
        plan.open(Routine.named("New routine"));
        assertThat(plan.startableProperty().get()).isFalse();

        plan.fill(SAMPLE);
        assertThat(plan.routine()).isEqualTo(SAMPLE);
        assertThat(plan.startableProperty().get()).isTrue();
        assertThat(plan.undoState().undoNameProperty().get()).isEqualTo("start with \u201cGlute pump\u201d");
        plan.undo();
        assertThat(plan.routine()).isEqualTo(Routine.named("New routine"));

        plan.rename("Monday");
        plan.fill(SAMPLE);
        assertThat(plan.routine()).isEqualTo(SAMPLE.withName("Monday"));
    }

    @Test
    void aFindingLeadsToItsValue() {
        value(plan, THRUST, ItemField.REST).commit("5 min");

        plan.checkEdits().pointAt(plan.check().principlesProperty().get().stream()
                .flatMap(row -> row.findings().stream())
                .findFirst()
                .orElseThrow()
                .finding());

        assertThat(revealed).last().isEqualTo(THRUST);
        assertThat(plan.table().editedProperty().get().value()).isSameAs(value(plan, THRUST, ItemField.REST));
    }

    @Test
    void aTimeIsNeededWhereSomethingIsTimed() {
        EditableValue time = value(plan, Place.of(Section.WARM_UP, 0), ItemField.AMOUNT);

        time.commit("0");
        assertThat(time.refusalProperty().get()).isEqualTo("enter more than 0\u00a0s, such as 30\u00a0s, 30\u201345\u00a0s, or 5\u00a0min.");
        time.commit("");
        assertThat(time.refusalProperty().get()).startsWith("enter a time, such as 30\u00a0s");
        time.commit("5 min");
        assertThat(time.refusalProperty().get()).isEmpty();
    }

    @Test
    void givingUpGoesBackToWhatStandsInTheRoutine() {
        EditableValue rest = value(plan, THRUST, ItemField.REST);
        rest.commit("soon");

        rest.discard();

        assertThat(rest.textProperty().get()).isEqualTo("60\u201390\u00a0s");
        assertThat(rest.refusalProperty().get()).isEmpty();
    }

    @Test
    void everyEditIsCheckedAtOnce() {
        value(plan, THRUST, ItemField.AMOUNT).commit("8-10");

        assertThat(plan.check().met()).isEqualTo(4);
        assertThat(plan.check().principlesProperty().get().getFirst().state()).isEqualTo(PrincipleState.NOT_MET);
        assertThat(row(plan, THRUST).markProperty().get()).isEqualTo(Severity.ERROR);
        assertThat(plan.unsavedProperty().get()).isTrue();
    }

    @Test
    void aFixRemovesItsFindingAndOneUndoBringsItBack() {
        value(plan, THRUST, ItemField.AMOUNT).commit("8-10");
        Routine broken = plan.routine();

        plan.checkEdits().fix(findings(plan).getFirst());

        assertThat(findings(plan)).isEmpty();
        assertThat(row(plan, THRUST).markProperty().get()).isNull();
        plan.undo();
        assertThat(plan.routine()).isEqualTo(broken);
        assertThat(findings(plan)).hasSize(1);
    }

    @Test
    void fixAllRepairsEverythingInOneStepButAdvice() {
        value(plan, THRUST, ItemField.AMOUNT).commit("8-10");
        value(plan, THRUST, ItemField.REST).commit("5 min");
        value(plan, Place.of(Section.WORK, 1), ItemField.AMOUNT).commit("30");
        Routine broken = plan.routine();
        assertThat(plan.check().repairable()).isEqualTo(2);

        plan.checkEdits().fixAll();

        assertThat(plan.check().met()).isEqualTo(5);
        assertThat(findings(plan)).extracting(Finding::severity).containsOnly(Severity.ADVICE);
        plan.undo();
        assertThat(plan.routine()).isEqualTo(broken);
    }

    @Test
    void aBlankNameIsNotTaken() {
        plan.rename("  ");

        assertThat(plan.nameProperty().get()).isEqualTo(SAMPLE.name());
        assertThat(plan.undoState().undoableProperty().get()).isFalse();
    }

    @Test
    void savingIsOfTheRoutineThatWasSaved() {
        plan.rename("Mine");
        Routine written = plan.routine();
        plan.rename("Mine, later");

        plan.markSaved(written);
        assertThat(plan.unsavedProperty().get()).isTrue();

        plan.undo();
        assertThat(plan.unsavedProperty().get()).isFalse();
    }
}
