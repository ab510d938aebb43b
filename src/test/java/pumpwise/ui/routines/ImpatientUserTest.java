package pumpwise.ui.routines;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pumpwise.routine.Routine;
import pumpwise.storage.session.SessionRepository;
import pumpwise.ui.plan.file.FilesViewModel;
import pumpwise.ui.plan.file.TestShelf;
import pumpwise.ui.plan.model.PlanViewModel;
import pumpwise.ui.plan.model.Planned;
import pumpwise.ui.task.QueuedTasks;

/// The list of routines over real files, with a user who presses keys before the disk answers.
class ImpatientUserTest {

    private static final Routine BANDS = Routine.named("Bands at home");

    @TempDir
    Path folder;

    private final QueuedTasks tasks = new QueuedTasks();
    private TestShelf shelf;
    private FilesViewModel files;
    private RoutinesViewModel list;

    @BeforeEach
    void opens() throws Exception {
        shelf = new TestShelf(folder.resolve("home"));
        PlanViewModel plan = Planned.sample();
        files = new FilesViewModel(plan, shelf.ports(tasks), Planned.WORDS);
        files.belongTo(shelf.routines.create(Planned.SAMPLE));
        for (String name : List.of("A", "B", "C")) {
            shelf.routines.create(Routine.named(name));
        }
        list = new RoutinesViewModel(
                Planned.WORDS,
                new RoutinesViewModel.Dependencies(
                        shelf.routines,
                        files,
                        List.of(BANDS),
                        _ -> "20 min",
                        new SessionRepository(shelf.home, shelf.home.files())::list,
                        tasks),
                new RoutinesViewModel.Leaving() {
                    @Override
                    public void toRoutine() {}

                    @Override
                    public void toName() {}
                });
        list.show();
        tasks.settle();
    }

    private RoutineEntry entry(String name) {
        return list.entriesProperty().get().stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void b3_twoQuickDeletesDeleteOneRoutine() {
        RoutineEntry entry = entry("A");
        list.delete(entry);
        list.delete(entry);
        tasks.next();
        list.delete(entry);
        tasks.settle();

        assertThat(shelf.names()).containsExactlyInAnyOrder("Glute pump.json", "B.json", "C.json");
        assertThat(list.chosenProperty().get()).isEqualTo(entry("B"));
        assertThat(shelf.problems).isEmpty();
    }

    @Test
    void b20_twoClicksOnATemplateMakeOneCopy() {
        list.enter(entry("Bands at home"));
        list.enter(entry("Bands at home"));
        tasks.next();
        tasks.settle();

        assertThat(shelf.names()).filteredOn(name -> name.startsWith("Bands")).containsExactly("Bands at home.json");
    }

    @Test
    void b20_twoClicksOnATemplateMakeOneCopyWhileAnEditIsBeingSaved() {
        files.rename(shelf.file("Glute pump.json"), "Mine", () -> {});
        list.enter(entry("Bands at home"));
        list.enter(entry("Bands at home"));
        tasks.settle();

        assertThat(shelf.names()).filteredOn(name -> name.startsWith("Bands")).containsExactly("Bands at home.json");
    }

    @Test
    void b20_restoringTwiceIsNoError() {
        list.delete(entry("A"));
        tasks.settle();
        RoutineEntry deleted = entry("A");
        assertThat(deleted.kind()).isEqualTo(RoutineEntry.Kind.DELETED);

        list.enter(deleted);
        list.enter(deleted);
        tasks.next();
        list.enter(deleted);
        tasks.settle();

        assertThat(shelf.names()).contains("A.json");
        assertThat(shelf.problems).isEmpty();
    }

    @Test
    void b20_undoingADeletionTwiceIsNoError() {
        list.delete(entry("A"));
        tasks.settle();
        list.undoDelete();
        files.undo();
        list.undoDelete();
        tasks.settle();

        assertThat(shelf.names()).contains("A.json");
        assertThat(shelf.problems).isEmpty();
    }
}
