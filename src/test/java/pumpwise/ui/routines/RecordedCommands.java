package pumpwise.ui.routines;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Routine;
import pumpwise.storage.routine.RoutineRepository;
import pumpwise.ui.task.Task;
import pumpwise.ui.task.TestTasks;

/// Runs one command on the files of routines at a time, and records all of them.
final class RecordedCommands implements OpenRoutine {

    private final RoutineRepository files;
    private final TestTasks tasks;
    private boolean busy;
    final List<String> calls = new ArrayList<>();
    final ReadOnlyObjectWrapper<@Nullable Path> file = new ReadOnlyObjectWrapper<>();
    private Optional<RoutineRepository.Deleted> last = Optional.empty();

    RecordedCommands(RoutineRepository files, TestTasks tasks) {
        this.files = files;
        this.tasks = tasks;
    }

    private interface Work {
        void run() throws Exception;
    }

    private void call(String what, Work work, Runnable then) {
        if (busy) {
            return;
        }
        busy = true;
        calls.add(what);
        tasks.run(Task.of(() -> {
                    work.run();
                    return what;
                })
                .onDone(_ -> {
                    busy = false;
                    then.run();
                }));
    }

    @Override
    public ReadOnlyObjectProperty<@Nullable Path> fileProperty() {
        return file.getReadOnlyProperty();
    }

    @Override
    public void open(Path path, Runnable then) {
        call("open " + path.getFileName(), () -> files.open(path), then);
    }

    @Override
    public void importFile(Runnable then) {
        call("import", () -> {}, then);
    }

    @Override
    public void create(Routine routine, Runnable then) {
        call("begin " + routine.name(), () -> {}, then);
    }

    @Override
    public void rename(Path path, String name, Runnable then) {
        call(
                "rename",
                () -> {
                    var kept = files.open(path);
                    files.save(kept, kept.routine().withName(name));
                },
                then);
    }

    @Override
    public void duplicate(Path path, String name, Runnable then) {
        call("duplicate", () -> files.create(files.open(path).routine().withName(name)), then);
    }

    @Override
    public void delete(Path path, Runnable then) {
        call("delete", () -> last = Optional.of(files.delete(path)), then);
    }

    @Override
    public void restore(Path deleted, Runnable then) {
        call("restore", () -> files.restore(deleted), then);
    }

    @Override
    public void undoDelete(Runnable then) {
        call("undo", () -> files.restore(last.orElseThrow()), then);
    }

    @Override
    public ReadOnlyObjectProperty<@Nullable Notice> noticeProperty() {
        return new ReadOnlyObjectWrapper<@Nullable Notice>().getReadOnlyProperty();
    }

    @Override
    public void dismissNotice() {}
}
