package pumpwise.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import pumpwise.catalog.Catalog;
import pumpwise.routine.Routine;
import pumpwise.storage.AtomicFile;
import pumpwise.storage.CatalogFiles;
import pumpwise.storage.CatalogReader;
import pumpwise.storage.Home;
import pumpwise.storage.Problem;
import pumpwise.storage.RoutineFile;
import pumpwise.storage.RoutineReader;
import pumpwise.storage.SampleRoutine;
import pumpwise.storage.Settings;
import pumpwise.ui.common.Trouble;
import pumpwise.ui.common.TroubleException;
import pumpwise.ui.plan.RoutineFiles;
import pumpwise.words.ProblemWords;
import pumpwise.words.Words;

/// What is read before there is anything to show.
///
/// @param catalog the exercises that come with Pumpwise and the person's own
/// @param files where routines are kept
/// @param routine to begin with: the one that was open last, or else the sample
/// @param file the one it came from; empty for the sample
/// @param troubles what could not be read
record Opening(
        Catalog catalog, RoutineFiles files, Routine routine, Optional<Path> file, List<Trouble> troubles) {

    static Opening read(Home home, Settings settings, Words words) {
        List<Trouble> troubles = new ArrayList<>();
        CatalogReader exercises = new CatalogReader();
        CatalogFiles own = exercises.folder(home.exercises());
        if (!own.problems().isEmpty()) {
            troubles.add(new Trouble(
                    words.say("common.exercises-failed.what"),
                    say(own.problems(), words),
                    words.say("common.exercises-failed.remedy", home.exercises().toString()),
                    null));
        }
        Catalog catalog = exercises.builtIn().with(own).catalog();
        RoutineFiles files =
                new StoredRoutines(new RoutineFile(new RoutineReader(catalog), new AtomicFile()), words);
        Optional<Path> last = Optional.ofNullable(settings.planning().lastRoutine()).map(Path::of);
        if (last.isPresent()) {
            try {
                return new Opening(catalog, files, files.open(last.get()), last, troubles);
            } catch (TroubleException e) {
                troubles.add(e.trouble());
            }
        }
        return new Opening(catalog, files, SampleRoutine.routine(catalog), Optional.empty(), troubles);
    }

    private static String say(List<Problem> problems, Words words) {
        ProblemWords problemWords = new ProblemWords(words);
        return problems.stream().limit(StoredRoutines.TOLD).map(problemWords::say).collect(Collectors.joining("\n"));
    }
}
