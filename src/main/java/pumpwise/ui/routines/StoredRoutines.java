package pumpwise.ui.routines;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import pumpwise.routine.Routine;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.storage.problem.Problem;
import pumpwise.storage.problem.UnreadableFileException;
import pumpwise.storage.routine.RoutineRepository;
import pumpwise.storage.routine.RoutineRepository.Deleted;
import pumpwise.storage.routine.RoutineRepository.Saved;
import pumpwise.storage.routine.StoredRoutine;
import pumpwise.ui.common.UserError;
import pumpwise.ui.common.UserErrorException;
import pumpwise.words.ProblemWords;
import pumpwise.words.Words;

/// Keeps routines on the shelf, and says in words what goes wrong with that.
public final class StoredRoutines implements RoutineFiles {

    /// So many problems of a file are told; whoever has more mends these first.
    public static final int TOLD = 4;

    private final RoutineRepository shelf;
    private final Words words;
    private final ProblemWords problems;

    public StoredRoutines(RoutineRepository shelf, Words words) {
        this.shelf = shelf;
        this.words = words;
        problems = new ProblemWords(words);
    }

    /// Work that files may get in the way of.
    private interface Work<T> {
        T call() throws UnreadableFileException, CannotSaveException;
    }

    private <T> T tell(Work<T> work) throws UserErrorException {
        try {
            return work.call();
        } catch (UnreadableFileException e) {
            throw new UserErrorException(new UserError(
                    words.say("common.open-failed.what", e.file()),
                    reason(e.problems()),
                    words.say(e.isNewerFormat() ? "common.open-failed.newer" : "common.open-failed.remedy"),
                    e));
        } catch (CannotSaveException e) {
            throw new UserErrorException(
                    new UserError(problems.say(e), "", words.say("common.save-failed.remedy"), e));
        }
    }

    private String reason(List<Problem> all) {
        String where = all.stream().limit(TOLD).map(problems::say).collect(Collectors.joining("\n"));
        int more = all.size() - TOLD;
        return more > 0 ? where + "\n" + words.say("common.open-failed.more", more) : where;
    }

    private Listing say(RoutineRepository.Listing listing) {
        return new Listing(
                listing.routines(),
                listing.unreadable().stream()
                        .map(file -> new Unreadable(file.file(), reason(file.problems())))
                        .toList());
    }

    @Override
    public Listing list() {
        return say(shelf.list());
    }

    @Override
    public Listing deleted() {
        return say(shelf.deleted());
    }

    @Override
    public StoredRoutine open(Path file) throws UserErrorException {
        return tell(() -> shelf.open(file));
    }

    @Override
    public StoredRoutine create(Routine routine) throws UserErrorException {
        return tell(() -> shelf.create(routine));
    }

    @Override
    public StoredRoutine importFile(Path file) throws UserErrorException {
        return tell(() -> shelf.importFile(file));
    }

    @Override
    public void export(Path file, Routine routine) throws UserErrorException {
        tell(() -> {
            shelf.export(file, routine);
            return file;
        });
    }

    @Override
    public Saved save(StoredRoutine before, Routine routine) throws UserErrorException {
        return tell(() -> shelf.save(before, routine));
    }

    @Override
    public Deleted delete(Path file) throws UserErrorException {
        return tell(() -> shelf.delete(file));
    }

    @Override
    public StoredRoutine restore(Deleted deleted) throws UserErrorException {
        return tell(() -> shelf.restore(deleted));
    }

    @Override
    public StoredRoutine restore(Path deleted) throws UserErrorException {
        return tell(() -> shelf.restore(deleted));
    }
}
