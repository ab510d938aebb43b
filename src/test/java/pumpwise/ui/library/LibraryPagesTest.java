package pumpwise.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pumpwise.catalog.Exercise;
import pumpwise.ui.library.LibraryViewModel.Stage;
import pumpwise.ui.task.BothExecutors;
import pumpwise.ui.task.TestTasks;

/// The page of an exercise, and adding the exercise to the routine.
@BothExecutors
class LibraryPagesTest {

    private final TestTasks tasks;

    @TempDir
    private Path home;

    private LibraryStand stand;
    private LibraryViewModel library;

    LibraryPagesTest(TestTasks tasks) {
        this.tasks = tasks;
    }

    @BeforeEach
    void opens() {
        stand = new LibraryStand(home.resolve("exercises"), tasks);
        library = stand.library;
    }

    @Test
    void anAdditionToTheRoutineIsToldAndUndone() {
        library.cards().queryProperty().set("clam");
        library.addToRoutine();
        assertThat(stand.routine).extracting(Exercise::id).containsExactly("banded-clam-shell");
        assertThat(library.notices().noticeProperty().get().text())
                .isEqualTo("Added Banded clamshell to the warm-up of \u201cGlute pump\u201d.");
        assertThat(library.notices().isLatest()).isTrue();
        library.notices().undo();
        assertThat(stand.routine).isEmpty();
        assertThat(library.notices().noticeProperty().get()).isNull();
    }

    @Test
    void anAdditionThatWasChangedInPlanIsNoLongerOffered() {
        library.openPage();
        library.addToRoutine();
        library.notices().refresh();
        assertThat(library.notices().noticeProperty().get()).isNotNull();
        stand.changedElsewhere = true;
        library.notices().refresh();
        assertThat(library.notices().noticeProperty().get()).isNull();
    }

    @Test
    void commandsAreAboutTheOpenPage() {
        library.openPage();
        assertThat(library.stageProperty().get()).isEqualTo(Stage.PAGE);
        Exercise other = stand.catalog.get().find("frog-pump").orElseThrow();
        library.page().visit(other);
        library.addToRoutine();
        assertThat(stand.routine).containsExactly(other);
        library.copy();
        assertThat(library.form().fields().name.get()).isEqualTo("Frog pump (copy)");
        library.form().discard();
        assertThat(library.stageProperty().get()).isEqualTo(Stage.PAGE);
        library.back();
        library.back();
        assertThat(library.stageProperty().get()).isEqualTo(Stage.CARDS);
    }

    @Test
    void deletingOnAPageGoesBackToTheCards() {
        library.create("Stair step");
        stand.fill("Stair step");
        library.form().save();
        tasks.settle();
        library.openPage();
        library.delete();
        tasks.settle();
        assertThat(library.stageProperty().get()).isEqualTo(Stage.CARDS);
        library.notices().undo();
        tasks.settle();
        assertThat(library.cards().chosenProperty().get()).extracting(Exercise::id).isEqualTo("stair-step");
    }
}
