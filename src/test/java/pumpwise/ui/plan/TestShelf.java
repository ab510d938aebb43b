package pumpwise.ui.plan;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import pumpwise.routine.Routine;
import pumpwise.storage.AtomicFile;
import pumpwise.storage.Home;
import pumpwise.storage.KeptRoutine;
import pumpwise.storage.RoutineReader;
import pumpwise.storage.RoutineShelf;
import pumpwise.ui.common.Background;
import pumpwise.ui.common.Trouble;
import pumpwise.ui.common.TroubleException;
import pumpwise.ui.routines.RoutineFiles;
import pumpwise.ui.routines.StoredRoutines;

/// A real shelf in a folder, whose disk can be full, with the answers that a person would give.
final class TestShelf implements RoutineFiles, FileChoice {

    final Home home;
    final Deque<Path> chosen = new ArrayDeque<>();
    final Deque<LeaveQuestion.Answer> answers = new ArrayDeque<>();
    final List<Trouble> troubles = new ArrayList<>();
    final List<Optional<Path>> opened = new ArrayList<>();
    boolean full;

    private final RoutineFiles real;

    TestShelf(Path folder) {
        home = new Home(folder);
        real = new StoredRoutines(
                new RoutineShelf(home, new RoutineReader(Planned.CATALOG), new AtomicFile()), Planned.WORDS);
    }

    FilePorts ports(Background background) {
        return new FilePorts(this, this, _ -> answers.remove(), troubles::add, background, opened::add);
    }

    /// The routine in a file of the shelf.
    Routine at(String name) throws TroubleException {
        return real.open(file(name)).routine();
    }

    Path file(String name) {
        return home.routines().resolve(name);
    }

    List<String> names() {
        return real.list().routines().stream()
                .map(kept -> kept.file().getFileName().toString())
                .toList();
    }

    private void needsRoom() throws TroubleException {
        if (full) {
            throw new TroubleException(new Trouble("full", "", "", null));
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
    public KeptRoutine open(Path file) throws TroubleException {
        return real.open(file);
    }

    @Override
    public KeptRoutine create(Routine routine) throws TroubleException {
        needsRoom();
        return real.create(routine);
    }

    @Override
    public KeptRoutine importing(Path file) throws TroubleException {
        needsRoom();
        return real.importing(file);
    }

    @Override
    public void export(Path file, Routine routine) throws TroubleException {
        real.export(file, routine);
    }

    @Override
    public RoutineShelf.Saved save(KeptRoutine before, Routine routine) throws TroubleException {
        needsRoom();
        return real.save(before, routine);
    }

    @Override
    public RoutineShelf.Deleted delete(Path file) throws TroubleException {
        return real.delete(file);
    }

    @Override
    public KeptRoutine restore(RoutineShelf.Deleted deleted) throws TroubleException {
        return real.restore(deleted);
    }

    @Override
    public KeptRoutine restore(Path deleted) throws TroubleException {
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
