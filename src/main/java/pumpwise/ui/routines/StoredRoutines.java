package pumpwise.ui.routines;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import pumpwise.routine.Routine;
import pumpwise.storage.CannotSaveException;
import pumpwise.storage.KeptRoutine;
import pumpwise.storage.Problem;
import pumpwise.storage.RoutineShelf;
import pumpwise.storage.RoutineShelf.Deleted;
import pumpwise.storage.RoutineShelf.Saved;
import pumpwise.storage.UnreadableFileException;
import pumpwise.ui.common.Trouble;
import pumpwise.ui.common.TroubleException;
import pumpwise.words.ProblemWords;
import pumpwise.words.Words;

/// Keeps routines on the shelf, and says in words what goes wrong with that.
public final class StoredRoutines implements RoutineFiles {

    /// So many problems of a file are told; whoever has more mends these first.
    public static final int TOLD = 4;

    private final RoutineShelf shelf;
    private final Words words;
    private final ProblemWords problems;

    public StoredRoutines(RoutineShelf shelf, Words words) {
        this.shelf = shelf;
        this.words = words;
        problems = new ProblemWords(words);
    }

    /// Work that files may get in the way of.
    private interface Work<T> {
        T call() throws UnreadableFileException, CannotSaveException;
    }

    private <T> T tell(Work<T> work) throws TroubleException {
        try {
            return work.call();
        } catch (UnreadableFileException e) {
            throw new TroubleException(new Trouble(
                    words.say("common.open-failed.what", e.file()),
                    reason(e.problems()),
                    words.say(e.isNewerFormat() ? "common.open-failed.newer" : "common.open-failed.remedy"),
                    e));
        } catch (CannotSaveException e) {
            throw new TroubleException(
                    new Trouble(problems.say(e), "", words.say("common.save-failed.remedy"), e));
        }
    }

    private String reason(List<Problem> all) {
        String where = all.stream().limit(TOLD).map(problems::say).collect(Collectors.joining("\n"));
        int more = all.size() - TOLD;
        return more > 0 ? where + "\n" + words.say("common.open-failed.more", more) : where;
    }

    private Listing say(RoutineShelf.Listing listing) {
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
    public KeptRoutine open(Path file) throws TroubleException {
        return tell(() -> shelf.open(file));
    }

    @Override
    public KeptRoutine create(Routine routine) throws TroubleException {
        return tell(() -> shelf.create(routine));
    }

    @Override
    public KeptRoutine importing(Path file) throws TroubleException {
        return tell(() -> shelf.importing(file));
    }

    @Override
    public void export(Path file, Routine routine) throws TroubleException {
        tell(() -> {
            shelf.export(file, routine);
            return file;
        });
    }

    @Override
    public Saved save(KeptRoutine before, Routine routine) throws TroubleException {
        return tell(() -> shelf.save(before, routine));
    }

    @Override
    public Deleted delete(Path file) throws TroubleException {
        return tell(() -> shelf.delete(file));
    }

    @Override
    public KeptRoutine restore(Deleted deleted) throws TroubleException {
        return tell(() -> shelf.restore(deleted));
    }

    @Override
    public KeptRoutine restore(Path deleted) throws TroubleException {
        return tell(() -> shelf.restore(deleted));
    }
}
