package pumpwise.ui.plan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static pumpwise.ui.plan.model.Planned.CATALOG;
import static pumpwise.ui.plan.model.Planned.SAMPLE;
import static pumpwise.ui.plan.model.Planned.SUPERSET;
import static pumpwise.ui.plan.model.Planned.THRUST;
import static pumpwise.ui.plan.model.Planned.value;
import static pumpwise.ui.plan.model.Planned.row;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pumpwise.catalog.Exercise;
import pumpwise.routine.DefaultPrescriptions;
import pumpwise.routine.Place;
import pumpwise.routine.Prescription;
import pumpwise.routine.Range;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.routine.Superset;
import pumpwise.routine.edit.ItemField;
import pumpwise.rules.Finding;
import pumpwise.rules.PrincipleState;
import pumpwise.rules.Severity;
import pumpwise.session.plan.SessionPlan;
import pumpwise.ui.check.FindingRow;
import pumpwise.words.ValueText;

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
    void fixingAllSaysWhatItFixedAndOffersToUndoIt() {
        List<String> said = new ArrayList<>();
        plan.addNoticeListener((text, undoable) -> said.add(text + (undoable ? " [Undo]" : "")));
        value(plan, THRUST, ItemField.AMOUNT).commit("8-10");
        value(plan, THRUST, ItemField.REST).commit("5 min");

        plan.fixAll();
        plan.undo();

        assertThat(said)
                .containsExactly("Fixed 2 findings: Reps per set and Rest times. [Undo]", "Undid: fix all.");
    }

    @Test
    void aLongNoteIsShortenedInWhatIsUndone() {
        value(plan, THRUST, ItemField.NOTE).commit("push ".repeat(90));

        assertThat(plan.undoState().undoNameProperty().get())
                .isEqualTo("set note of Barbell hip thrust to \u201c" + "push ".repeat(12).strip() + "\u2026\u201d");
    }

    @Test
    void aFindingLeadsToItsValue() {
        value(plan, THRUST, ItemField.REST).commit("5 min");

        plan.pointAt(plan.check().principlesProperty().get().stream()
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
    void whatWasTypedMovesAlongWithItsExercise() {
        value(plan, THRUST, ItemField.REST).commit("soon");
        ItemRow thrust = row(plan, THRUST);

        plan.rows().move(THRUST, 1);

        Place moved = Place.of(Section.WORK, 1);
        assertThat(row(plan, moved)).isSameAs(thrust);
        assertThat(thrust.placeProperty().get()).isEqualTo(moved);
        assertThat(value(plan, moved, ItemField.REST).textProperty().get()).isEqualTo("soon");
        assertThat(value(plan, moved, ItemField.REST).refusalProperty().get()).isNotEmpty();
        assertThat(revealed).last().isEqualTo(moved);
    }

    @Test
    void anEditKeepsTheRowsItDoesNotTouch() {
        List<BlockRow> before = List.copyOf(plan.section(Section.WORK).blocks());

        value(plan, THRUST, ItemField.REST).commit("45");

        assertThat(plan.section(Section.WORK).blocks()).isEqualTo(before);
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

        plan.fix(findings().getFirst());

        assertThat(findings()).isEmpty();
        assertThat(row(plan, THRUST).markProperty().get()).isNull();
        plan.undo();
        assertThat(plan.routine()).isEqualTo(broken);
        assertThat(findings()).hasSize(1);
    }

    @Test
    void fixAllRepairsEverythingInOneStepButAdvice() {
        value(plan, THRUST, ItemField.AMOUNT).commit("8-10");
        value(plan, THRUST, ItemField.REST).commit("5 min");
        value(plan, Place.of(Section.WORK, 1), ItemField.AMOUNT).commit("30");
        Routine broken = plan.routine();
        assertThat(plan.check().repairable()).isEqualTo(2);

        plan.fixAll();

        assertThat(plan.check().met()).isEqualTo(5);
        assertThat(findings()).extracting(Finding::severity).containsOnly(Severity.ADVICE);
        plan.undo();
        assertThat(plan.routine()).isEqualTo(broken);
    }

    @Test
    void undoGoesBackToTheFirstRoutineAndRedoForthToTheLast() {
        value(plan, THRUST, ItemField.SETS).commit("5");
        plan.rename("Mine");
        plan.rows().remove(THRUST);
        Routine last = plan.routine();

        for (int i = 0; i < 3; i++) {
            plan.undo();
        }
        assertThat(plan.routine()).isEqualTo(SAMPLE);
        assertThat(plan.unsavedProperty().get()).isFalse();
        assertThat(plan.undoState().undoableProperty().get()).isFalse();

        for (int i = 0; i < 3; i++) {
            plan.redo();
        }
        assertThat(plan.routine()).isEqualTo(last);
        assertThat(plan.undoState().redoableProperty().get()).isFalse();
    }

    @Test
    void everyEditIsNamedWhereItIsUndone() {
        assertThat(plan.undoState().undoNameProperty().get()).isEmpty();
        value(plan, THRUST, ItemField.REST).commit("30-45");
        assertThat(plan.undoState().undoNameProperty().get()).isEqualTo("set rest of Barbell hip thrust to 30\u201345\u00a0s");
        value(plan, THRUST, ItemField.HOLD).commit("");
        assertThat(plan.undoState().undoNameProperty().get()).isEqualTo("clear hold of Barbell hip thrust");
        plan.fix(findings().getFirst());
        assertThat(plan.undoState().undoNameProperty().get()).endsWith(" (Barbell hip thrust)");
        value(plan, THRUST, ItemField.NOTE).commit("slowly");
        assertThat(plan.undoState().undoNameProperty().get()).isEqualTo("set note of Barbell hip thrust to \u201cslowly\u201d");
        plan.add(CATALOG.find("frog-pump").orElseThrow(), Section.WORK);
        assertThat(plan.undoState().undoNameProperty().get()).isEqualTo("add Frog pump");
        plan.replace(THRUST, CATALOG.find("glute-bridge").orElseThrow());
        assertThat(plan.undoState().undoNameProperty().get()).isEqualTo("replace Barbell hip thrust with Glute bridge");
        plan.rows().move(THRUST, 1);
        assertThat(plan.undoState().undoNameProperty().get()).isEqualTo("move Glute bridge");
        plan.rows().makeSuperset(THRUST);
        assertThat(plan.undoState().undoNameProperty().get()).isEqualTo("make a superset of Cable glute kickback and Glute bridge");
        plan.rows().splitSuperset(THRUST);
        assertThat(plan.undoState().undoNameProperty().get()).isEqualTo("split the superset of Cable glute kickback and Glute bridge");
        plan.rows().remove(SUPERSET);
        assertThat(plan.undoState().undoNameProperty().get()).startsWith("remove the superset of Banded lateral walk");
        plan.rename("Mine");
        assertThat(plan.undoState().undoNameProperty().get()).isEqualTo("rename to “Mine”");

        plan.undo();
        assertThat(plan.undoState().redoNameProperty().get()).isEqualTo("rename to “Mine”");
        assertThat(plan.undoState().undoNameProperty().get()).startsWith("remove the superset");
        plan.rename("Yours");
        assertThat(plan.undoState().redoNameProperty().get()).isEmpty();
    }

    @Test
    void fixAllIsOneNamedStep() {
        value(plan, THRUST, ItemField.AMOUNT).commit("8-10");
        plan.fixAll();

        assertThat(plan.undoState().undoNameProperty().get()).isEqualTo("fix all");
        plan.undo();
        assertThat(plan.undoState().undoNameProperty().get()).isEqualTo("set reps of Barbell hip thrust to 8\u201310");
    }

    @Test
    void anEditAfterUndoLeavesNothingToRedo() {
        plan.rename("Mine");
        plan.undo();
        plan.rename("Yours");

        assertThat(plan.undoState().redoableProperty().get()).isFalse();
    }

    @Test
    void aBlankNameIsNotTaken() {
        plan.rename("  ");

        assertThat(plan.nameProperty().get()).isEqualTo(SAMPLE.name());
        assertThat(plan.undoState().undoableProperty().get()).isFalse();
    }

    @Test
    void removingPointsAtWhatIsThenThere() {
        int last = SAMPLE.work().size() - 1;

        plan.rows().remove(Place.of(Section.WORK, last));

        assertThat(plan.section(Section.WORK).blocks()).hasSize(last);
        assertThat(revealed).last().isEqualTo(Place.of(Section.WORK, last - 1));
    }

    @Test
    void theLastBlockOfASectionCanBeRemoved() {
        Routine small = Routine.named("Small").withBlocks(Section.WORK, List.of(SAMPLE.work().getFirst()));
        PlanViewModel one = Planned.of(small);
        List<Place> shown = Planned.revealed(one);

        one.rows().remove(THRUST);

        assertThat(one.section(Section.WORK).blocks()).isEmpty();
        assertThat(shown).last().isEqualTo(Place.of(Section.WORK));
        assertThat(one.startableProperty().get()).isFalse();
        assertThat(one.lengthProperty().get()).isEmpty();
    }

    @Test
    void aMemberIsRemovedAndMovedWithinItsSuperset() {
        Place first = new Place(Section.WORK, 3, 0);
        ItemRow walk = row(plan, first);

        plan.rows().move(first, 1);
        assertThat(row(plan, new Place(Section.WORK, 3, 1))).isSameAs(walk);

        plan.rows().remove(first);
        assertThat(plan.routine().block(SUPERSET).items()).hasSize(1);
        assertThat(revealed).last().isEqualTo(first);
    }

    @Test
    void nothingMovesBeyondTheRoutine() {
        plan.rows().move(Place.of(Section.WARM_UP, 0), -1);
        plan.rows().move(Place.of(Section.COOL_DOWN, SAMPLE.coolDown().size() - 1), 1);

        assertThat(plan.routine()).isEqualTo(SAMPLE);
    }

    @Test
    void twoBlocksBecomeASupersetAndSingleItemsAgain() {
        plan.rows().makeSuperset(THRUST);

        assertThat(plan.routine().block(THRUST)).isInstanceOf(Superset.class);
        assertThat(plan.routine().block(THRUST).sets()).isEqualTo(new Range(3, 4));
        BlockRow bracket = plan.section(Section.WORK).blocks().getFirst();
        assertThat(bracket.main()).hasSize(2);
        bracket.main().getFirst().commit("2");
        assertThat(plan.routine().block(THRUST).sets()).isEqualTo(Range.of(2));

        plan.rows().splitSuperset(THRUST);
        assertThat(plan.routine().work()).hasSize(SAMPLE.work().size());
        assertThat(plan.routine().block(Place.of(Section.WORK, 1)).sets()).isEqualTo(Range.of(2));
    }

    @Test
    void theLastBlockHasNoNextToJoin() {
        plan.rows().makeSuperset(Place.of(Section.WORK, SAMPLE.work().size() - 1));
        plan.rows().splitSuperset(THRUST);

        assertThat(plan.routine()).isEqualTo(SAMPLE);
    }

    @Test
    void whateverIsAddedToTheWorkHasFiguresThatTheRulesAccept() {
        for (Exercise exercise : CATALOG.exercises()) {
            if (DefaultPrescriptions.section(exercise) == Section.WORK) {
                plan.open(SAMPLE);
                plan.add(exercise, Section.WORK);

                assertThat(findings()).as(exercise.id()).isEmpty();
                assertThat(revealed).last().isEqualTo(Place.of(Section.WORK, SAMPLE.work().size()));
            }
        }
    }

    @Test
    void whateverIsAddedElsewhereFitsInToo() {
        for (Exercise exercise : CATALOG.exercises()) {
            for (Section section : List.of(Section.WARM_UP, Section.COOL_DOWN)) {
                plan.open(SAMPLE);
                plan.add(exercise, section);

                assertThat(findings()).as(exercise.id()).noneMatch(f -> f.severity() == Severity.ERROR);
            }
        }
    }

    @Test
    void anUnknownExerciseIsMarkedAndCanBeReplaced() {
        plan.open(SAMPLE.withItem(THRUST, item -> item.withExercise("my-machine").withNote("mine")));
        assertThat(row(plan, THRUST).isKnown()).isFalse();
        assertThat(row(plan, THRUST).name()).isEqualTo("my-machine");

        plan.replace(THRUST, CATALOG.find("glute-bridge").orElseThrow());

        Prescription item = plan.routine().block(THRUST).items().getFirst();
        assertThat(row(plan, THRUST).isKnown()).isTrue();
        assertThat(item.note()).isEqualTo("mine");
        assertThat(item.amount()).isEqualTo(SAMPLE.block(THRUST).items().getFirst().amount());
        assertThat(findings()).isEmpty();
    }

    @Test
    void anExerciseOfAnotherUnitTakesItsOwnAmount() {
        plan.replace(THRUST, CATALOG.find("banded-lateral-walk").orElseThrow());

        assertThat(value(plan, THRUST, ItemField.AMOUNT).label()).isEqualTo("steps per direction");
        assertThat(findings()).isEmpty();
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

    private List<Finding> findings() {
        return plan.check().principlesProperty().get().stream()
                .flatMap(principle -> principle.findings().stream())
                .map(FindingRow::finding)
                .toList();
    }
}
