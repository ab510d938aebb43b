package pumpwise.ui.plan.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Routine;
import pumpwise.storage.DataDirectory;
import pumpwise.storage.file.AtomicFile;
import pumpwise.storage.file.FileOperations;
import pumpwise.storage.problem.UnreadableFileException;
import pumpwise.storage.routine.RoutineReader;
import pumpwise.storage.routine.RoutineRepository;
import pumpwise.ui.common.Errors;
import pumpwise.ui.common.UserError;
import pumpwise.ui.plan.model.Planned;
import pumpwise.ui.task.TaskExecutor;

/// Real routine files in a folder whose disk can be full, and the user's answers.
public final class TestShelf implements FileChoice {

    public final DataDirectory home;
    public final RoutineRepository routines;
    public final Deque<Path> chosen = new ArrayDeque<>();
    public final Deque<LeaveQuestion.Answer> answers = new ArrayDeque<>();
    public final List<UserError> problems = new ArrayList<>();
    public final List<@Nullable Path> opened = new ArrayList<>();
    public boolean full;

    public TestShelf(Path folder) {
        home = new DataDirectory(folder);
        FileOperations operations = new FileOperations() {
            @Override
            public void write(Path file, byte[] contents) throws IOException {
                if (full && home.routines().equals(file.getParent())) {
                    throw new IOException("No space left on device");
                }
                super.write(file, contents);
            }
        };
        routines = new RoutineRepository(home, new RoutineReader(Planned.CATALOG), new AtomicFile(operations));
    }

    public FileDependencies ports(TaskExecutor tasks) {
        return new FileDependencies(routines, this, (_, answered) -> answered.accept(answers.remove()), errors(), tasks, opened::add);
    }

    private Errors errors() {
        return new Errors() {
            @Override
            public void report(UserError error) {
                problems.add(error);
            }

            @Override
            public void withdraw(UserError error) {
                problems.remove(error);
            }
        };
    }

    /// The routine in a file of the folder.
    public Routine at(String name) throws UnreadableFileException {
        return routines.open(file(name)).routine();
    }

    public Path file(String name) {
        return home.routines().resolve(name);
    }

    public List<String> names() {
        return routines.list().routines().stream()
                .map(stored -> stored.file().getFileName().toString())
                .toList();
    }

    @Override
    public List<Path> toOpen() {
        return Optional.ofNullable(chosen.poll()).stream().toList();
    }

    @Override
    public Optional<Path> toSave(String name) {
        return Optional.ofNullable(chosen.poll());
    }

    @Override
    public Optional<Path> toShare(String name, String form, String ending) {
        return toSave(name);
    }
}
