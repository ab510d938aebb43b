package pumpwise.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import pumpwise.importing.text.ReadLine.State;
import pumpwise.importing.text.Readers;
import pumpwise.routine.Prescription;
import pumpwise.routine.Routine;
import pumpwise.ui.task.BothExecutors;
import pumpwise.ui.task.TestTasks;
import pumpwise.words.Words;

/// Importing a workout from text, from the text to the routine.
@BothExecutors
class ImportViewModelTest {

    private final TestTasks tasks;
    private final List<Routine> opened = new ArrayList<>();
    private final ImportViewModel imports;

    ImportViewModelTest(TestTasks tasks) {
        this.tasks = tasks;
        imports = new ImportViewModel(
                Words.in(Locale.ENGLISH), Readers.CATALOG, () -> Readers.READER, tasks, opened::add);
    }

    private void begin(String text) {
        tasks.settle(() -> imports.begin(text));
    }

    @Test
    void everyLineIsShownNextToWhatItGives() {
        begin("Leg day\n\nHip thrust 3x12, rest 60 s\nbring water\nHip abduction 3x20");
        assertThat(imports.previewedProperty().get()).isTrue();
        assertThat(imports.rowsProperty().get()).extracting(ImportRow::text)
                .containsExactly("Leg day", "Hip thrust 3x12, rest 60 s", "bring water", "Hip abduction 3x20");
        assertThat(imports.rowsProperty().get()).extracting(ImportRow::state)
                .containsExactly(State.READ, State.READ, State.NOT_READ, State.READ);
        assertThat(imports.rowsProperty().get().get(1).result()).startsWith("Barbell hip thrust").contains("3 × 12 reps", "60\u00a0s");
        assertThat(imports.rowsProperty().get().get(1).defaults()).isEqualTo("Defaults of Pumpwise: hold");
        assertThat(imports.rowsProperty().get().get(3).defaults()).contains("hold and rest");
        assertThat(imports.summaryProperty().get()).isEqualTo("2 exercises, 1 line kept as a note");
    }

    @Test
    void headingsAndNotesGiveSectionsAndTheNoteOfTheRoutine() {
        begin("Leg day\nNote: twice a week\n\nWARM-UP\n- Light cardio: 5 min\n\nWORK\n1. Hip thrust 3x12\n2. Hip abduction 3x20");
        assertThat(imports.rowsProperty().get()).extracting(ImportRow::result)
                .startsWith("Name of the routine", "Note of the routine", "Warm-up")
                .element(4)
                .isEqualTo("Work");
    }

    @Test
    void theUserChoosesWhatAnUnclearNameMeans() {
        begin("Hip thrust 3x12\nSquats 3x10");
        ImportRow row = imports.rowsProperty().get().get(1);
        assertThat(row.state()).isEqualTo(State.DOUBT);
        assertThat(row.question()).isEqualTo("What does “Squats” mean?");
        int other = 1;
        tasks.settle(() -> imports.choose(row, other));
        ImportRow chosen = imports.rowsProperty().get().get(1);
        assertThat(chosen.state()).isEqualTo(State.READ);
        assertThat(chosen.chosen()).isEqualTo(other);
        tasks.settle(imports::confirm);
        assertThat(opened).hasSize(1);
        assertThat(opened.getFirst().work().get(1).items()).extracting(Prescription::exercise)
                .containsExactly(row.choices().get(other).id());
    }

    @Test
    void anUnclearNameCanBecomeANote() {
        begin("Hip thrust 3x12\nSquats 3x10");
        ImportRow row = imports.rowsProperty().get().get(1);
        tasks.settle(() -> imports.choose(row, row.choices().size() - 1));
        assertThat(imports.rowsProperty().get().get(1).state()).isEqualTo(State.NOT_READ);
        assertThat(imports.rowsProperty().get().get(1).choices()).isNotEmpty();
    }

    @Test
    void theTextStaysWhateverHappens() {
        String text = "Dear diary, nothing happened today.";
        begin(text);
        assertThat(imports.confirmableProperty().get()).isFalse();
        assertThat(imports.summaryProperty().get()).startsWith("There is no exercise in this text.");
        tasks.settle(imports::edit);
        assertThat(imports.previewedProperty().get()).isFalse();
        assertThat(imports.textProperty().get()).isEqualTo(text);
        tasks.settle(imports::confirm);
        assertThat(opened).isEmpty();
    }

    @Test
    void aBlankTextWaitsToBeTyped() {
        begin("  ");
        assertThat(imports.previewedProperty().get()).isFalse();
        imports.textProperty().set("Glute bridge 3x15");
        tasks.settle(imports::preview);
        assertThat(imports.confirmableProperty().get()).isTrue();
    }

    @Test
    void aHugeTextIsRefused() {
        begin("hip thrust 3x12\n".repeat(10_000));
        assertThat(imports.previewedProperty().get()).isFalse();
        assertThat(imports.summaryProperty().get()).startsWith("This text is too long");
    }

    @Test
    void onlyTheLastReadingCounts() {
        imports.begin("Hip thrust 3x12");
        imports.textProperty().set("Glute bridge 3x15");
        imports.preview();
        tasks.settle();
        assertThat(imports.rowsProperty().get()).extracting(ImportRow::text).containsExactly("Glute bridge 3x15");
    }
}
