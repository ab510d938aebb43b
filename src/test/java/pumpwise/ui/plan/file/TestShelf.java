package pumpwise.ui.plan.file;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import pumpwise.routine.Routine;
import pumpwise.storage.DataDirectory;
import pumpwise.storage.file.AtomicFile;
import pumpwise.storage.routine.RoutineReader;
import pumpwise.storage.routine.RoutineRepository;
import pumpwise.storage.routine.StoredRoutine;
import pumpwise.ui.common.UserError;
import pumpwise.ui.common.UserErrorException;
import pumpwise.ui.plan.model.Planned;
import pumpwise.ui.routines.RoutineFiles;
import pumpwise.ui.routines.StoredRoutines;
import pumpwise.ui.task.TaskExecutor;

/// A real shelf in a folder, whose disk can be full, with the answers that a person would give.
public final class TestShelf implements RoutineFiles, FileChoice {

    public final DataDirectory home;
    public final Deque<Path> chosen = new ArrayDeque<>();
    public final Deque<LeaveQuestion.Answer> answers = new ArrayDeque<>();
    public final List<UserError> troubles = new ArrayList<>();
    public final List<Optional<Path>> opened = new ArrayList<>();
    public boolean full;

    private final RoutineFiles real;

    public TestShelf(Path folder) {
        home = new DataDirectory(folder);
        real = new StoredRoutines(
                new RoutineRepository(home, new RoutineReader(Planned.CATALOG), new AtomicFile()), Planned.WORDS);
    }

    public FilePorts ports(TaskExecutor tasks) {
        return new FilePorts(this, this, _ -> answers.remove(), troubles::add, tasks, opened::add);
    }

    /// The routine in a file of the shelf.
    public Routine at(String name) throws UserErrorException {
        return real.open(file(name)).routine();
    }

    public Path file(String name) {
        return home.routines().resolve(name);
    }

    public List<String> names() {
        return real.list().routines().stream()
                .map(kept -> kept.file().getFileName().toString())
                .toList();
    }

    private void needsRoom() throws UserErrorException {
        if (full) {
            throw new UserErrorException(new UserError("full", "", "", null));
        }
    }

    @Override
    public Listing list() {
        return real.list();
    }

    @Override
    public Listing deleted() {
        return real.deleted();
    }

    @Override
    public StoredRoutine open(Path file) throws UserErrorException {
        return real.open(file);
    }

    @Override
    public StoredRoutine create(Routine routine) throws UserErrorException {
        needsRoom();
        return real.create(routine);
    }

    @Override
    public StoredRoutine importFile(Path file) throws UserErrorException {
        needsRoom();
        return real.importFile(file);
    }

    @Override
    public void export(Path file, Routine routine) throws UserErrorException {
        real.export(file, routine);
    }

    @Override
    public RoutineRepository.Saved save(StoredRoutine before, Routine routine) throws UserErrorException {
        needsRoom();
        return real.save(before, routine);
    }

    @Override
    public RoutineRepository.Deleted delete(Path file) throws UserErrorException {
        return real.delete(file);
    }

    @Override
    public StoredRoutine restore(RoutineRepository.Deleted deleted) throws UserErrorException {
        return real.restore(deleted);
    }

    @Override
    public StoredRoutine restore(Path deleted) throws UserErrorException {
        return real.restore(deleted);
    }

    @Override
    public Optional<Path> toOpen() {
        return Optional.ofNullable(chosen.poll());
    }

    @Override
    public Optional<Path> toSave(String name) {
        return Optional.ofNullable(chosen.poll());
    }
}
