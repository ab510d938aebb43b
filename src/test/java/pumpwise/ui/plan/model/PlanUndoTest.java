package pumpwise.ui.plan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static pumpwise.ui.plan.model.Planned.CATALOG;
import static pumpwise.ui.plan.model.Planned.SAMPLE;
import static pumpwise.ui.plan.model.Planned.SUPERSET;
import static pumpwise.ui.plan.model.Planned.THRUST;
import static pumpwise.ui.plan.model.Planned.findings;
import static pumpwise.ui.plan.model.Planned.value;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.routine.edit.ItemField;

/// What undo and redo do in the Plan view, and how they name it.
class PlanUndoTest {

    private final PlanViewModel plan = Planned.sample();

    @Test
    void fixingAllSaysWhatItFixedAndOffersToUndoIt() {
        List<String> said = new ArrayList<>();
        plan.addNoticeListener((text, undoable) -> said.add(text + (undoable ? " [Undo]" : "")));
        value(plan, THRUST, ItemField.AMOUNT).commit("8-10");
        value(plan, THRUST, ItemField.REST).commit("5 min");

        plan.checkEdits().fixAll();
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
        plan.checkEdits().fix(findings(plan).getFirst());
        assertThat(plan.undoState().undoNameProperty().get()).endsWith(" (Barbell hip thrust)");
        value(plan, THRUST, ItemField.NOTE).commit("slowly");
        assertThat(plan.undoState().undoNameProperty().get()).isEqualTo("set note of Barbell hip thrust to \u201cslowly\u201d");
        plan.rows().add(CATALOG.find("frog-pump").orElseThrow(), Section.WORK);
        assertThat(plan.undoState().undoNameProperty().get()).isEqualTo("add Frog pump");
        plan.rows().replace(THRUST, CATALOG.find("glute-bridge").orElseThrow());
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
        plan.checkEdits().fixAll();

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
}
