package pumpwise.ui.plan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static pumpwise.ui.plan.model.Planned.SAMPLE;
import static pumpwise.ui.plan.model.Planned.SUPERSET;
import static pumpwise.ui.plan.model.Planned.THRUST;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pumpwise.routine.Block;
import pumpwise.routine.Place;
import pumpwise.routine.Range;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.routine.Superset;
import pumpwise.routine.edit.ItemField;

/// Selecting rows, and editing them together.
class RowEditsTest {

    private static final Place SECOND = Place.of(Section.WORK, 1);
    private static final Place THIRD = Place.of(Section.WORK, 2);
    private static final Place MEMBER = new Place(Section.WORK, SUPERSET.block(), 0);

    private final PlanViewModel plan = Planned.sample();
    private final List<Place> revealed = Planned.revealed(plan);
    private final RowSelection selection = plan.selection();

    @Test
    void theRowWithTheFocusIsTheFirstToBeSelected() {
        selection.goTo(THRUST);
        assertThat(selected()).isEmpty();

        selection.toggle(THIRD, THRUST);
        assertThat(selected()).containsExactlyInAnyOrder(THRUST, THIRD);
        assertThat(plan.section(Section.WORK).blocks().get(2).items().getFirst().selectedProperty().get()).isTrue();

        selection.toggle(THRUST, THIRD);
        assertThat(selected()).containsExactly(THIRD);
    }

    @Test
    void shiftSelectsAllThatIsBetween() {
        selection.goTo(SECOND);
        selection.extendTo(Place.of(Section.WORK, 3));
        assertThat(selected()).containsExactlyInAnyOrder(SECOND, THIRD, SUPERSET);

        selection.extendTo(THRUST);
        assertThat(selected()).containsExactlyInAnyOrder(THRUST, SECOND);
    }

    @Test
    void anOrderIsForAllThatIsSelectedOrForTheRowItIsGivenAt() {
        selection.toggle(THRUST, null);
        selection.toggle(THIRD, null);

        assertThat(selection.meantAt(THIRD)).containsExactlyInAnyOrder(THRUST, THIRD);
        assertThat(selection.meantAt(SUPERSET)).containsExactly(SUPERSET);
    }

    @Test
    void selectedRowsMoveTogetherAndStaySelected() {
        select(THRUST, SECOND);

        plan.rows().move(THRUST, 1);

        assertThat(exercises(plan.routine())).startsWith(exercise(2), exercise(0), exercise(1));
        assertThat(selected()).containsExactlyInAnyOrder(SECOND, THIRD);
        assertThat(plan.undoState().undoNameProperty().get()).isEqualTo("move 2 exercises");
        plan.undo();
        assertThat(plan.routine()).isEqualTo(SAMPLE);
    }

    @Test
    void rowsGoFromSectionToSection() {
        plan.rows().move(THRUST, -1);

        Place end = Place.of(Section.WARM_UP, SAMPLE.warmUp().size());
        assertThat(plan.routine().block(end)).isSameAs(SAMPLE.block(THRUST));
        assertThat(revealed).last().isEqualTo(end);

        plan.rows().move(end, 1);
        assertThat(plan.routine()).isEqualTo(SAMPLE);
    }

    @Test
    void aRowGoesPastASupersetAndOnRequestIntoIt() {
        plan.rows().move(THIRD, 1);
        assertThat(plan.routine().block(THIRD)).isInstanceOf(Superset.class);

        plan.undo();
        plan.rows().step(THIRD, 1);
        Place first = new Place(Section.WORK, 2, 0);
        assertThat(plan.routine().block(THIRD).items()).hasSize(3);
        assertThat(revealed).last().isEqualTo(first);

        plan.rows().step(first, -1);
        assertThat(exercises(plan.routine())).isEqualTo(exercises(SAMPLE));
    }

    @Test
    void aMemberGoesPastTheEndOfItsSupersetOutOfIt() {
        plan.rows().move(MEMBER, -1);

        assertThat(plan.routine().block(SUPERSET).sets()).isEqualTo(SAMPLE.block(SUPERSET).sets());
        assertThat(plan.routine().block(SUPERSET).items()).hasSize(1);
        assertThat(revealed).last().isEqualTo(SUPERSET);
    }

    @Test
    void selectedRowsBecomeOneSuperset() {
        select(THRUST, THIRD);

        plan.rows().makeSuperset(THIRD);

        assertThat(plan.routine().block(THRUST).items()).hasSize(2);
        assertThat(plan.routine().work()).hasSize(SAMPLE.work().size() - 1);
        assertThat(selected()).isEmpty();
        assertThat(revealed).last().isEqualTo(THRUST);
        plan.undo();
        assertThat(plan.routine()).isEqualTo(SAMPLE);
    }

    @Test
    void theMenuNamesWhatASingleRowWouldBeJoinedWith() {
        assertThat(plan.rows().joinedWith(THRUST)).contains("Cable glute kickback");
        assertThat(plan.rows().joinedWith(THIRD)).contains("Banded lateral walk and Banded glute bridge");
        Place last = Place.of(Section.WORK, SAMPLE.work().size() - 1);
        assertThat(plan.rows().joinedWith(last)).isEmpty();
        assertThat(plan.rows().joinedWith(MEMBER)).isEmpty();

        select(THRUST, THIRD);
        assertThat(plan.rows().joinedWith(THIRD)).isEmpty();
    }

    @Test
    void copiesStandBelowAndAreSelected() {
        select(THRUST, SECOND);

        plan.rows().duplicate(THRUST);

        assertThat(exercises(plan.routine())).startsWith(exercise(0), exercise(1), exercise(0), exercise(1));
        assertThat(selected()).containsExactlyInAnyOrder(THIRD, Place.of(Section.WORK, 3));
        assertThat(plan.undoState().undoNameProperty().get()).isEqualTo("duplicate 2 exercises");
    }

    @Test
    void aCopyIsEditedWithoutItsOriginal() {
        plan.rows().duplicate(THRUST);
        ItemRow original = Planned.row(plan, THRUST);
        ItemRow copy = Planned.row(plan, SECOND);

        original.value(ItemField.AMOUNT).commit("12");

        assertThat(Planned.row(plan, THRUST)).isSameAs(original);
        assertThat(Planned.row(plan, SECOND)).isSameAs(copy);
        assertThat(copy.value(ItemField.AMOUNT).textProperty().get()).isEqualTo("15\u201320");
    }

    @Test
    void allThatIsSelectedIsRemovedInOneStep() {
        selection.all();

        plan.rows().remove(THRUST);

        assertThat(plan.routine().items()).isEmpty();
        assertThat(selected()).isEmpty();
        plan.undo();
        assertThat(plan.routine()).isEqualTo(SAMPLE);
    }

    @Test
    void undoingLetsGoOfRowsThatAreNoLongerThere() {
        plan.rows().duplicate(Place.of(Section.WORK, SAMPLE.work().size() - 1));
        selection.toggle(Place.of(Section.WORK, SAMPLE.work().size()), null);

        plan.undo();

        assertThat(selected()).isEmpty();
    }

    @Test
    void rowsAreDroppedIntoASupersetInOneStep() {
        select(THRUST, THIRD);

        plan.rows().drop(THRUST, new Place(Section.WORK, SUPERSET.block(), 1));

        Place superset = SECOND;
        assertThat(plan.routine().block(superset).items())
                .extracting(item -> item.exercise())
                .containsSubsequence(exercise(0), exercise(2))
                .hasSize(4);
        assertThat(selected()).containsExactlyInAnyOrder(
                new Place(Section.WORK, 1, 1), new Place(Section.WORK, 1, 2));
        plan.undo();
        assertThat(plan.routine()).isEqualTo(SAMPLE);
    }

    private void select(Place... places) {
        for (Place place : places) {
            selection.toggle(place, null);
        }
    }

    private Set<Place> selected() {
        return selection.selectedProperty().get();
    }

    private static String exercise(int block) {
        return SAMPLE.work().get(block).items().getFirst().exercise();
    }

    private static List<String> exercises(Routine routine) {
        return routine.work().stream()
                .map(Block::items)
                .flatMap(List::stream)
                .map(item -> item.exercise())
                .toList();
    }

    @Test
    void friction1_2_splittingASupersetGivesEachExerciseItsOwnSetsBack() {
        Routine routine = SAMPLE.withBlock(THRUST, block -> block.withSets(new Range(2, 2)))
                .withBlock(SECOND, block -> block.withSets(new Range(4, 4)).withRest(null));
        plan.open(routine);
        List<Block> before = routine.work().subList(0, 2);

        plan.rows().makeSuperset(THRUST);
        plan.rows().splitSuperset(THRUST);

        assertThat(plan.routine().work().subList(0, 2)).isEqualTo(before);
    }

    @Test
    void friction1_2_roundsThatWereChangedAreKeptWhenASupersetIsSplit() {
        plan.open(SAMPLE.withBlock(SECOND, block -> block.withSets(new Range(4, 4))));

        plan.rows().makeSuperset(THRUST);
        plan.open(plan.routine().withBlock(THRUST, block -> block.withSets(new Range(6, 6))));
        plan.rows().splitSuperset(THRUST);

        assertThat(plan.routine().work().subList(0, 2))
                .extracting(Block::sets)
                .containsExactly(new Range(6, 6), new Range(6, 6));
    }

    @Test
    void friction1_3_undoShowsWhatCameBack() {
        List<Place> changed = new ArrayList<>();
        plan.table().addChangeListener(changed::add);

        plan.rows().remove(THIRD);
        plan.undo();
        assertThat(changed).last().isEqualTo(THIRD);

        plan.rows().makeSuperset(THRUST);
        plan.undo();
        assertThat(changed).last().isEqualTo(THRUST);

        plan.redo();
        assertThat(changed).last().isEqualTo(THRUST);
    }

    @Test
    void friction1_2_undoRedoAndFixAllSayWhatTheyDid() {
        List<String> notices = new ArrayList<>();
        plan.addNoticeListener((text, _) -> notices.add(text));

        plan.rename("Other");
        plan.undo();
        assertThat(notices).last().asString().startsWith("Undid: ").contains("Other");
        plan.redo();
        assertThat(notices).last().asString().startsWith("Redid: ").contains("Other");

        plan.open(SAMPLE.withBlock(THRUST, block -> block.withRest(null)));
        plan.checkEdits().fixAll();
        assertThat(notices).last().asString().startsWith("Fixed one finding: ");

        int before = notices.size();
        plan.checkEdits().fixAll();
        assertThat(notices).hasSize(before);
    }
}
