package pumpwise.ui.plan.file;

import static pumpwise.ui.plan.model.Planned.SAMPLE;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import pumpwise.routine.Section;
import pumpwise.ui.plan.model.PlanViewModel;
import pumpwise.ui.plan.model.Planned;
import pumpwise.ui.task.QueuedTasks;
import pumpwise.ui.task.TestTasks;

/// The sample, opened from a temporary folder.
abstract class OpenSample {

    static final Runnable NOTHING = () -> {};

    @TempDir
    Path folder;

    final TestTasks tasks;
    final QueuedTasks pending = new QueuedTasks();
    PlanViewModel plan = Planned.sample();
    TestShelf shelf;
    FilesViewModel files;

    OpenSample(TestTasks tasks) {
        this.tasks = tasks;
    }

    @BeforeEach
    void opensTheSample() throws Exception {
        shelf = new TestShelf(folder.resolve("home"));
        files = new FilesViewModel(plan, shelf.ports(tasks), Planned.WORDS);
        files.belongTo(shelf.routines.create(SAMPLE));
    }

    /// The same on a disk that does nothing until [#pending] is run.
    FilesViewModel slow() throws Exception {
        plan = Planned.sample();
        FilesViewModel slow = new FilesViewModel(plan, shelf.ports(pending), Planned.WORDS);
        slow.belongTo(shelf.routines.open(shelf.file("Glute pump.json")));
        return slow;
    }

    void edit() {
        plan.rows().add(Planned.CATALOG.find("frog-pump").orElseThrow(), Section.WORK);
    }
}
