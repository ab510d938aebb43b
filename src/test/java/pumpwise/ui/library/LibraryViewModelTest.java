package pumpwise.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Exercise;
import pumpwise.ui.library.form.FormFields;
import pumpwise.ui.task.BothExecutors;
import pumpwise.ui.task.TestTasks;

@BothExecutors
class LibraryViewModelTest {

    private final TestTasks tasks;

    @TempDir
    private Path home;

    private LibraryStand stand;
    private LibraryViewModel library;

    LibraryViewModelTest(TestTasks tasks) {
        this.tasks = tasks;
    }

    @BeforeEach
    void opens() {
        stand = new LibraryStand(home.resolve("exercises"), tasks);
        library = stand.library;
    }

    private void create(String name) {
        library.create();
        stand.fill(name);
        library.form().save();
        tasks.settle();
    }

    @Test
    void everythingIsListedAndFound() {
        assertThat(library.hits().get()).hasSize(stand.catalog.get().exercises().size());
        assertThat(library.chosen().get()).contains(library.hits().get().getFirst());
        library.query().set("clam");
        assertThat(library.chosen().get()).map(Exercise::id).contains("banded-clam-shell");
        library.query().set("no such thing at all");
        assertThat(library.hits().get()).isEmpty();
        assertThat(library.chosen().get()).isEmpty();
    }

    @Test
    void stepsGoAsFarAsTheListGoes() {
        library.step(-1);
        assertThat(library.chosen().get()).contains(library.hits().get().getFirst());
        library.step(1);
        assertThat(library.chosen().get()).contains(library.hits().get().get(1));
    }

    @Test
    void aNewExerciseIsSavedListedAndChosen() {
        library.query().set("clam");
        create("Side step on a stair");
        assertThat(library.stage().get()).isEqualTo(LibraryStage.BROWSE);
        assertThat(stand.own("side-step-on-a-stair").name()).isEqualTo("Side step on a stair");
        assertThat(stand.catalog.get().find("side-step-on-a-stair")).isPresent();
        assertThat(library.chosen().get()).map(Exercise::id).contains("side-step-on-a-stair");
        library.ownOnly().set(true);
        assertThat(library.hits().get()).hasSize(1).allMatch(library::isOwn);
    }

    @Test
    void anExerciseBegunByNameNeverTakesThePlaceOfOneThatIsBeingTyped() {
        library.create("Stair hop");
        assertThat(library.stage().get()).isEqualTo(LibraryStage.FORM);
        library.create("Another");
        assertThat(library.form().fields().name.get()).isEqualTo("Stair hop");
        library.form().discard();
        library.create("Another");
        assertThat(library.form().fields().name.get()).isEqualTo("Another");
    }

    @Test
    void aBuiltInOneIsEditedAsACopyWithAnIdOfItsOwn() {
        library.query().set("barbell hip thrust");
        Exercise builtIn = library.chosen().get().orElseThrow();
        library.edit();
        FormFields fields = library.form().fields();
        assertThat(fields.name.get()).isEqualTo("Barbell hip thrust (copy)");
        fields.cues.set("Ribs down");
        library.form().save();
        tasks.settle();
        Exercise copy = library.chosen().get().orElseThrow();
        assertThat(copy.id()).isEqualTo("barbell-hip-thrust-copy");
        assertThat(copy.coaching().cues()).containsExactly("Ribs down");
        assertThat(copy.variants()).startsWith("barbell-hip-thrust");
        assertThat(stand.catalog.get().find("barbell-hip-thrust")).contains(builtIn);
    }

    @Test
    void aCopyThatKeepsTheNameGetsANumber() {
        library.query().set("frog pump");
        library.edit();
        library.form().fields().name.set("Frog pump");
        library.form().save();
        tasks.settle();
        assertThat(library.chosen().get()).map(Exercise::id).contains("frog-pump-2");
    }

    @Test
    void anIdOfABrokenFileIsNotTaken() throws IOException {
        Path broken = Files.createDirectories(home.resolve("exercises")).resolve("mine.json");
        Files.writeString(broken, "{ broken");
        create("Mine");
        assertThat(library.chosen().get()).map(Exercise::id).contains("mine-2");
        assertThat(broken).hasContent("{ broken");
    }

    @Test
    void anOwnOneKeepsItsIdWhateverItIsCalled() throws Exception {
        create("Stair step");
        library.edit();
        library.form().fields().name.set("Box step");
        library.form().save();
        tasks.settle();
        assertThat(library.chosen().get()).map(Exercise::name).contains("Box step");
        assertThat(library.chosen().get()).map(Exercise::id).contains("stair-step");
        assertThat(stand.files.ids()).containsExactly("stair-step");
    }

    @Test
    void deletingIsUndone() throws Exception {
        create("Stair step");
        Exercise own = library.chosen().get().orElseThrow();
        library.delete();
        tasks.settle();
        assertThat(stand.files.ids()).isEmpty();
        assertThat(stand.catalog.get().find(own.id())).isEmpty();
        assertThat(library.notice().get().orElseThrow().text()).contains("Stair step");
        library.undo();
        tasks.settle();
        assertThat(stand.own(own.id())).isEqualTo(own);
        assertThat(library.chosen().get()).contains(own);
        assertThat(library.notice().get()).isEmpty();
        library.undo();
        tasks.settle();
        assertThat(stand.files.ids()).containsExactly(own.id());
    }

    @Test
    void whatComesWithPumpwiseIsNotDeleted() {
        Catalog before = stand.catalog.get();
        library.delete();
        tasks.settle();
        assertThat(stand.catalog.get()).isSameAs(before);
        assertThat(library.notice().get()).isEmpty();
    }

    @Test
    void whatCannotBeSavedIsToldAndStaysInTheForm() throws IOException {
        Files.writeString(home.resolve("exercises"), "a file in place of the folder");
        create("Stair step");
        assertThat(stand.troubles).hasSize(1);
        assertThat(stand.troubles.getFirst().what()).contains("exercises");
        assertThat(library.stage().get()).isEqualTo(LibraryStage.FORM);
        assertThat(library.form().fields().name.get()).isEqualTo("Stair step");
        assertThat(library.form().changed().get()).isTrue();
        Files.delete(home.resolve("exercises"));
        library.form().save();
        tasks.settle();
        assertThat(stand.own("stair-step").name()).isEqualTo("Stair step");
    }
}
