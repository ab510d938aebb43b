package pumpwise.ui.library.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.io.TempDir;
import pumpwise.catalog.Category;
import pumpwise.catalog.Equipment;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.Muscle;
import pumpwise.catalog.PeakPause;
import pumpwise.catalog.Unit;
import pumpwise.ui.library.LibraryStand;
import pumpwise.ui.library.LibraryViewModel;
import pumpwise.ui.library.LibraryViewModel.Stage;
import pumpwise.ui.task.BothExecutors;
import pumpwise.ui.task.TestTasks;

@BothExecutors
class FormViewModelTest {

    private final TestTasks tasks;

    @TempDir
    private Path home;

    private LibraryStand stand;
    private LibraryViewModel library;
    private FormViewModel form;
    private FormFields fields;

    FormViewModelTest(TestTasks tasks) {
        this.tasks = tasks;
    }

    @BeforeEach
    void begins() {
        stand = new LibraryStand(home.resolve("exercises"), tasks);
        library = stand.library;
        form = library.form();
        fields = form.fields();
        library.create();
    }

    @Test
    void nothingIsSaidBeforeSomethingIsTouched() {
        assertThat(form.problemsProperty().get()).isEmpty();
        assertThat(form.validProperty().get()).isFalse();
        assertThat(form.changedProperty().get()).isFalse();
        form.touch("name");
        assertThat(form.problemsProperty().get()).containsExactly(Map.entry("name", "enter a name"));
    }

    @Test
    void savingTooEarlySaysEverythingInTheOrderOfTheForm() throws Exception {
        form.save();
        tasks.settle();
        assertThat(form.problemsProperty().get().keySet()).containsExactly("name", "mechanic", "primaryMuscles", "equipment");
        assertThat(library.stageProperty().get()).isEqualTo(Stage.FORM);
        assertThat(stand.files.ids()).isEmpty();
        stand.fill("Stair step");
        assertThat(form.problemsProperty().get()).isEmpty();
        assertThat(form.validProperty().get()).isTrue();
    }

    @Test
    void problemsAreThoseOfTheFormatLineByLine() {
        stand.fill("Stair step");
        form.save();
        tasks.settle();
        library.edit();
        fields.cues.set("Push\n\n" + "x".repeat(61) + "\nPush");
        fields.lower.set("two");
        fields.lift.set("31");
        fields.breathing.set("y".repeat(81));
        for (String field : List.of("cues", "lower", "lift", "breathing")) {
            form.touch(field);
        }
        assertThat(form.problemsProperty().get())
                .containsEntry("cues", "line 2: longer than 60 characters")
                .containsEntry("lower", "enter the seconds as a number, such as 2 or 1.5")
                .containsEntry("lift", "31 is out of range; allowed: 0.1-30")
                .containsEntry("breathing", "longer than 80 characters")
                .hasSize(4);
        assertThat(fields.lower.get()).isEqualTo("two");
    }

    @Test
    void thePreviewIsWhatItLastWas() {
        assertThat(form.previewProperty().get()).isNull();
        stand.fill("Stair step");
        assertThat(form.previewProperty().get()).extracting(Exercise::name).isEqualTo("Stair step");
        fields.equipment.set(List.of());
        assertThat(form.validProperty().get()).isFalse();
        assertThat(form.previewProperty().get()).extracting(Exercise::name).isEqualTo("Stair step");
        fields.equipment.set(List.of(Equipment.BOX));
        fields.name.set("Box step");
        assertThat(form.previewProperty().get()).extracting(Exercise::name).isEqualTo("Box step");
    }

    @Test
    void whatDoesNotBelongToTheUnitIsLeftOutButNotForgotten() {
        stand.fill("Stair walk");
        fields.peakPause.set(PeakPause.REQUIRED);
        fields.lower.set("3,5");
        fields.unit.set(Unit.STEPS);
        assertThat(form.validProperty().get()).isFalse();
        form.touch("secondsPerStep");
        assertThat(form.problemsProperty().get()).containsKey("secondsPerStep");
        fields.perStep.set("1.25");
        Exercise walk = form.previewProperty().get();
        assertThat(walk.movement().perStep()).isEqualTo(Duration.ofMillis(1_250));
        assertThat(walk.movement().peakPause()).isEqualTo(PeakPause.NONE);
        fields.unit.set(Unit.REPS);
        Exercise again = form.previewProperty().get();
        assertThat(again.movement().peakPause()).isEqualTo(PeakPause.REQUIRED);
        assertThat(again.movement().tempo().lower()).isEqualTo(Duration.ofMillis(3_500));
        fields.explosive.set(true);
        assertThat(form.previewProperty().get().movement().peakPause()).isEqualTo(PeakPause.NONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "1,5|1500", "1.5 s|1500", "1½|1500", "１.５|1500", "2 sec.|2000", "\u200B2\u00A0s|2000", "0:02|2000", ".5|500", "0.125|125"
    })
    void report5_secondsAreReadAsInThePlan(String typed, long millis) {
        stand.fill("Stair step");
        fields.lift.set(typed);
        assertThat(form.previewProperty().get().movement().tempo().lift()).isEqualTo(Duration.ofMillis(millis));
        form.edit(form.previewProperty().get());
        assertThat(fields.lift.get()).isEqualTo(BigDecimal.valueOf(millis, 3).stripTrailingZeros().toPlainString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-2", "1,000", "two", "5 kg"})
    void secondsThatCannotBeReadAreReported(String typed) {
        stand.fill("Stair step");
        fields.lift.set(typed);
        form.touch("lift");
        assertThat(form.problemsProperty().get()).containsEntry("lift", "enter the seconds as a number, such as 2 or 1.5");
        assertThat(fields.lift.get()).isEqualTo(typed);
    }

    @Test
    void cardioNeedsNoMechanic() {
        stand.fill("Stairs");
        fields.mechanic.set(null);
        assertThat(form.validProperty().get()).isFalse();
        fields.category.set(Category.CARDIO);
        assertThat(form.validProperty().get()).isTrue();
    }

    @Test
    void aMuscleHelpsOrIsWhatItIsAbout() {
        fields.primary.set(List.of(Muscle.HAMSTRINGS, Muscle.CALVES));
        fields.secondary.set(List.of(Muscle.CALVES));
        assertThat(fields.primary.get()).containsExactly(Muscle.HAMSTRINGS);
        fields.primary.set(List.of(Muscle.CALVES));
        assertThat(fields.secondary.get()).isEmpty();
    }

    @Test
    void everyBuiltInExerciseGoesThroughTheFormUnchanged() {
        for (Exercise exercise : stand.catalog.get().exercises()) {
            form.edit(exercise);
            assertThat(form.changedProperty().get()).as(exercise.id()).isFalse();
            assertThat(form.previewProperty().get()).as(exercise.id()).isEqualTo(exercise);
        }
    }

    @Test
    void leavingUnchangedAsksNothing() {
        List<String> after = new ArrayList<>();
        form.cancel(() -> after.add("left"));
        assertThat(form.askingProperty().get()).isFalse();
        assertThat(library.stageProperty().get()).isEqualTo(Stage.CARDS);
        assertThat(after).containsExactly("left");
    }

    @Test
    void leavingWithChangesAsks() throws Exception {
        List<String> after = new ArrayList<>();
        fields.name.set("Half");
        form.cancel(() -> after.add("left"));
        assertThat(form.askingProperty().get()).isTrue();
        assertThat(library.stageProperty().get()).isEqualTo(Stage.FORM);
        form.stay();
        assertThat(form.askingProperty().get()).isFalse();
        assertThat(fields.name.get()).isEqualTo("Half");
        form.cancel(() -> after.add("left"));
        form.discard();
        assertThat(library.stageProperty().get()).isEqualTo(Stage.CARDS);
        assertThat(after).containsExactly("left");
        assertThat(stand.files.ids()).isEmpty();
        library.create();
        assertThat(fields.name.get()).isEmpty();
    }

    @Test
    void savingOnTheWayOutLeaves() throws Exception {
        List<String> after = new ArrayList<>();
        stand.fill("Stair step");
        form.cancel(() -> after.add("left"));
        form.save();
        tasks.settle();
        assertThat(after).containsExactly("left");
        assertThat(stand.files.ids()).containsExactly("stair-step");
    }

    @Test
    void whatIsWrongIsSaidOnTheWayOutToo() {
        fields.name.set("Half");
        form.cancel(() -> {});
        form.save();
        tasks.settle();
        assertThat(form.askingProperty().get()).isFalse();
        assertThat(form.problemsProperty().get()).containsKeys("mechanic", "primaryMuscles", "equipment");
        assertThat(library.stageProperty().get()).isEqualTo(Stage.FORM);
    }
}
