package pumpwise.ui.plan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static pumpwise.ui.plan.model.Planned.CATALOG;
import static pumpwise.ui.plan.model.Planned.SAMPLE;
import static pumpwise.ui.plan.model.Planned.SUPERSET;
import static pumpwise.ui.plan.model.Planned.THRUST;
import static pumpwise.ui.plan.model.Planned.findings;
import static pumpwise.ui.plan.model.Planned.row;
import static pumpwise.ui.plan.model.Planned.value;

import java.util.List;
import org.junit.jupiter.api.Test;
import pumpwise.catalog.Exercise;
import pumpwise.routine.DefaultPrescriptions;
import pumpwise.routine.Place;
import pumpwise.routine.Prescription;
import pumpwise.routine.Range;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.routine.Superset;
import pumpwise.routine.edit.ItemField;
import pumpwise.rules.Severity;

/// Adding, replacing, moving, grouping and removing rows in the Plan view.
class PlanRowsTest {

    private final PlanViewModel plan = Planned.sample();
    private final List<Place> revealed = Planned.revealed(plan);

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
                plan.rows().add(exercise, Section.WORK);

                assertThat(findings(plan)).as(exercise.id()).isEmpty();
                assertThat(revealed).last().isEqualTo(Place.of(Section.WORK, SAMPLE.work().size()));
            }
        }
    }

    @Test
    void whateverIsAddedElsewhereFitsInToo() {
        for (Exercise exercise : CATALOG.exercises()) {
            for (Section section : List.of(Section.WARM_UP, Section.COOL_DOWN)) {
                plan.open(SAMPLE);
                plan.rows().add(exercise, section);

                assertThat(findings(plan)).as(exercise.id()).noneMatch(f -> f.severity() == Severity.ERROR);
            }
        }
    }

    @Test
    void anUnknownExerciseIsMarkedAndCanBeReplaced() {
        plan.open(SAMPLE.withItem(THRUST, item -> item.withExercise("my-machine").withNote("mine")));
        assertThat(row(plan, THRUST).isKnown()).isFalse();
        assertThat(row(plan, THRUST).name()).isEqualTo("my-machine");

        plan.rows().replace(THRUST, CATALOG.find("glute-bridge").orElseThrow());

        Prescription item = plan.routine().block(THRUST).items().getFirst();
        assertThat(row(plan, THRUST).isKnown()).isTrue();
        assertThat(item.note()).isEqualTo("mine");
        assertThat(item.amount()).isEqualTo(SAMPLE.block(THRUST).items().getFirst().amount());
        assertThat(findings(plan)).isEmpty();
    }

    @Test
    void anExerciseOfAnotherUnitTakesItsOwnAmount() {
        plan.rows().replace(THRUST, CATALOG.find("banded-lateral-walk").orElseThrow());

        assertThat(value(plan, THRUST, ItemField.AMOUNT).label()).isEqualTo("steps per direction");
        assertThat(findings(plan)).isEmpty();
    }
}
