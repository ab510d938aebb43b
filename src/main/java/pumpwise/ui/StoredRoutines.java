package pumpwise.ui;

import java.nio.file.Path;
import java.util.stream.Collectors;
import pumpwise.routine.Routine;
import pumpwise.storage.CannotSaveException;
import pumpwise.storage.RoutineFile;
import pumpwise.storage.UnreadableFileException;
import pumpwise.ui.common.Trouble;
import pumpwise.ui.common.TroubleException;
import pumpwise.ui.plan.RoutineFiles;
import pumpwise.words.ProblemWords;
import pumpwise.words.Words;

/// Keeps routines in files, and says in words what goes wrong with that.
final class StoredRoutines implements RoutineFiles {

    /// So many problems of a file are told; whoever has more mends these first.
    static final int TOLD = 4;

    private final RoutineFile files;
    private final Words words;
    private final ProblemWords problems;

    StoredRoutines(RoutineFile files, Words words) {
        this.files = files;
        this.words = words;
        problems = new ProblemWords(words);
    }

    @Override
    public Routine open(Path file) throws TroubleException {
        try {
            return files.open(file);
        } catch (UnreadableFileException e) {
            String where =
                    e.problems().stream().limit(TOLD).map(problems::say).collect(Collectors.joining("\n"));
            int more = e.problems().size() - TOLD;
            throw new TroubleException(new Trouble(
                    words.say("common.open-failed.what", e.file()),
                    more > 0 ? where + "\n" + words.say("common.open-failed.more", more) : where,
                    words.say(e.isNewerFormat() ? "common.open-failed.newer" : "common.open-failed.remedy"),
                    e));
        }
    }

    @Override
    public void save(Path file, Routine routine) throws TroubleException {
        try {
            files.save(file, routine);
        } catch (CannotSaveException e) {
            throw new TroubleException(
                    new Trouble(problems.say(e), "", words.say("common.save-failed.remedy"), e));
        }
    }
}
