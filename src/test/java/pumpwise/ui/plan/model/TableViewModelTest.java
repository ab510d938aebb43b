package pumpwise.ui.plan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static pumpwise.ui.plan.model.Planned.SAMPLE;
import static pumpwise.ui.plan.model.Planned.SUPERSET;
import static pumpwise.ui.plan.model.Planned.THRUST;
import static pumpwise.ui.plan.model.Planned.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pumpwise.routine.Place;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.routine.edit.ItemField;
import pumpwise.rules.Finding;
import pumpwise.rules.Severity;
import pumpwise.ui.check.FindingRow;

/// The lines of the table, its focus and its editor, without any nodes.
class TableViewModelTest {

    private static final Place KICKBACK = Place.of(Section.WORK, 1);

    private final PlanViewModel plan = Planned.sample();
    private final TableViewModel table = plan.table();

    @Test
    void everySectionHasItsHeadingAndEverySupersetItsHead() {
        List<Line> lines = table.linesProperty().get();

        assertThat(lines).filteredOn(Line.Heading.class::isInstance).hasSize(3);
        assertThat(lines).filteredOn(Line.Superset.class::isInstance).hasSize(1);
        assertThat(lines).filteredOn(Line.Item.class::isInstance).hasSize(14);
        assertThat(lines).hasSize(18);
    }

    @Test
    void anEmptySectionSaysWhatBelongsThere() {
        plan.open(Routine.named("Empty"));

        assertThat(table.linesProperty().get()).hasSize(6).filteredOn(Line.Hint.class::isInstance).hasSize(3);
    }

    @Test
    void itemsAreNumberedAndMembersHaveLetters() {
        assertThat(row(plan, THRUST).number()).isEqualTo("1");
        assertThat(row(plan, new Place(Section.WORK, SUPERSET.block(), 0)).number()).isEqualTo("A");
        assertThat(row(plan, new Place(Section.WORK, SUPERSET.block(), 1)).number()).isEqualTo("B");
    }

    @Test
    void aFoldedSectionIsOnlyItsHeadingAndUnfoldsForWhatIsShown() {
        List<Set<Section>> folded = new ArrayList<>();
        table.foldedProperty().subscribe(now -> folded.add(now));
        focus(THRUST);

        table.toggle(Section.WORK);
        assertThat(table.linesProperty().get()).hasSize(18 - 7);
        assertThat(focused()).isEqualTo(Place.of(Section.WORK));

        plan.pointAt(KICKBACK);
        assertThat(focused()).isEqualTo(KICKBACK);
        assertThat(folded).containsExactly(Set.of(), Set.of(Section.WORK), Set.of());
    }

    @Test
    void theFocusStaysOnItsRowWhenOthersComeAboveIt() {
        plan.open(SAMPLE.withBlocks(Section.WARM_UP, List.of()));
        focus(KICKBACK);

        plan.checkEdits().fixAll();
        assertThat(focused()).isEqualTo(KICKBACK);

        plan.rows().remove(KICKBACK);
        assertThat(focused()).isEqualTo(KICKBACK);
        plan.undo();
        assertThat(focused()).isEqualTo(KICKBACK);
    }

    @Test
    void theFocusGoesFromLineToLineAndLeavesHintsOut() {
        plan.open(SAMPLE.withBlocks(Section.WARM_UP, List.of()));
        Line first = table.linesProperty().get().getFirst();

        Line next = table.beside(first, 1).orElseThrow();
        assertThat(next.place()).isEqualTo(Place.of(Section.WORK));
        assertThat(table.beside(next, -1)).contains(first);
        assertThat(table.beside(first, -1)).isEmpty();
    }

    @Test
    void editingGoesFromFigureToFigureAndOnToTheNextLine() {
        table.editFirst(line(THRUST));
        List<String> visited = new ArrayList<>();
        do {
            TableViewModel.Edited now = Objects.requireNonNull(table.editedProperty().get());
            visited.add(now.line().place().block() + " " + now.value().field());
        } while (visited.size() < 7 && table.editNext(1));

        assertThat(visited)
                .containsExactly("0 SETS", "0 AMOUNT", "0 HOLD", "0 REST", "0 LOAD", "1 SETS", "1 AMOUNT");
        for (int back = 0; back < 6; back++) {
            table.editNext(-1);
        }
        assertThat(edited(ItemField.SETS)).isTrue();
        assertThat(focused()).isEqualTo(THRUST);
    }

    @Test
    void editingEndsAfterTheLastFigureOfTheLastLine() {
        List<Line> lines = table.linesProperty().get();
        table.editFirst((Line.Row) lines.getLast());
        int values = 1;
        while (table.editNext(1)) {
            values++;
        }

        assertThat(values).isEqualTo(((Line.Row) lines.getLast()).row().main().size());
    }

    @Test
    void openDetailsAreReachedToo() {
        Line.Row thrust = line(THRUST);
        thrust.row().open(true);
        table.editFirst(thrust);

        for (int value = 0; value < 5; value++) {
            table.editNext(1);
        }

        assertThat(edited(ItemField.TEMPO)).isTrue();
        assertThat(focused()).isEqualTo(THRUST);
    }

    @Test
    void editingAnotherFigureCommitsTheFirst() {
        table.editFirst(line(THRUST));
        row(plan, THRUST).value(ItemField.SETS).type("5");

        table.editNext(1);

        assertThat(plan.routine().block(THRUST).sets().least()).isEqualTo(5);
        plan.undo();
        assertThat(plan.routine()).isEqualTo(SAMPLE);
        assertThat(table.editedProperty().get()).isNotNull();
    }

    @Test
    void editingEndsWithItsRow() {
        table.editFirst(line(KICKBACK));

        plan.rows().remove(KICKBACK);

        assertThat(table.editedProperty().get()).isNull();
    }

    @Test
    void aFindingMarksTheFigureItIsAbout() {
        row(plan, THRUST).value(ItemField.REST).commit("5 min");
        row(plan, KICKBACK).value(ItemField.HOLD).commit("");
        row(plan, Place.of(Section.WARM_UP, 0)).value(ItemField.AMOUNT).commit("1 min");

        assertThat(row(plan, THRUST).marks()).isEqualTo(RowMarks.NONE.with(finding("rest-window")));
        assertThat(row(plan, THRUST).marks().at(ItemField.REST)).isEqualTo(Severity.ERROR);
        assertThat(row(plan, THRUST).marks().at(ItemField.AMOUNT)).isNull();
        assertThat(row(plan, KICKBACK).marks().at(ItemField.HOLD)).isEqualTo(Severity.ERROR);
        assertThat(row(plan, Place.of(Section.WARM_UP, 0)).marks().at(ItemField.AMOUNT)).isEqualTo(Severity.WARNING);
    }

    @Test
    void aFindingAboutTheExerciseOrTheSectionMarksThose() {
        plan.open(SAMPLE.withItem(THRUST, item -> item.withExercise("my-machine")).withBlocks(Section.COOL_DOWN, List.of()));

        assertThat(row(plan, THRUST).marks().row()).isNotNull();
        assertThat(row(plan, THRUST).marks().values()).doesNotContainKey(ItemField.AMOUNT);
        assertThat(plan.section(Section.COOL_DOWN).markProperty().get()).isEqualTo(Severity.WARNING);
        assertThat(plan.section(Section.WARM_UP).markProperty().get()).isNull();
    }

    @Test
    void theRestOfASupersetIsMarkedAtItsHead() {
        BlockRow superset = plan.section(Section.WORK).blocks().get(SUPERSET.block());

        superset.main().getLast().commit("");

        assertThat(superset.marks().at(ItemField.REST)).isEqualTo(Severity.ERROR);
    }

    @Test
    void roomIsMadeForLoadsOnceThereAreAny() {
        assertThat(table.loadedProperty().get()).isFalse();

        row(plan, THRUST).value(ItemField.LOAD).commit("60");

        assertThat(table.loadedProperty().get()).isTrue();
    }

    private Finding finding(String rule) {
        return plan.check().principlesProperty().get().stream()
                .flatMap(principle -> principle.findings().stream())
                .map(FindingRow::finding)
                .filter(finding -> finding.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private Line.Row line(Place place) {
        return (Line.Row) table.find(place).orElseThrow();
    }

    private void focus(Place place) {
        table.focus(line(place));
    }

    private Place focused() {
        return Objects.requireNonNull(table.focusedProperty().get()).place();
    }

    private boolean edited(ItemField field) {
        TableViewModel.Edited now = table.editedProperty().get();
        return now != null && now.value().field() == field;
    }
}
