package pumpwise.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import pumpwise.catalog.Catalog;
import pumpwise.routine.Routine;
import pumpwise.storage.DataDirectory;
import pumpwise.storage.exercise.CatalogFiles;
import pumpwise.storage.exercise.CatalogReader;
import pumpwise.storage.file.AtomicFile;
import pumpwise.storage.problem.Problem;
import pumpwise.storage.routine.RoutineReader;
import pumpwise.storage.routine.RoutineRepository;
import pumpwise.storage.routine.StoredRoutine;
import pumpwise.storage.routine.Templates;
import pumpwise.storage.settings.Settings;
import pumpwise.ui.common.CurrentCatalog;
import pumpwise.ui.common.UserError;
import pumpwise.ui.common.UserErrorException;
import pumpwise.ui.routines.RoutineFiles;
import pumpwise.ui.routines.StoredRoutines;
import pumpwise.words.ProblemWords;
import pumpwise.words.Words;

/// What is read before there is anything to show.
///
/// @param exercises the exercises that come with Pumpwise and the person's own
/// @param files where routines are kept
/// @param routine to begin with: the one that was open last, or else the one changed last, or else the sample
/// @param kept where it is; empty if it could not be kept anywhere
/// @param troubles what could not be read
record StartupData(
        CurrentCatalog exercises,
        RoutineFiles files,
        Routine routine,
        Optional<StoredRoutine> kept,
        List<UserError> troubles) {

    static StartupData read(DataDirectory home, Settings settings, Words words) {
        List<UserError> troubles = new ArrayList<>();
        CatalogReader reader = new CatalogReader();
        CatalogFiles own = reader.folder(home.exercises());
        if (!own.problems().isEmpty()) {
            troubles.add(new UserError(
                    words.say("common.exercises-failed.what"),
                    say(own.problems(), words),
                    words.say("common.exercises-failed.remedy", home.exercises().toString()),
                    null));
        }
        CurrentCatalog exercises =
                new CurrentCatalog(reader.builtIn().exercises(), own.exercises());
        Catalog catalog = exercises.following();
        RoutineFiles files =
                new StoredRoutines(new RoutineRepository(home, new RoutineReader(catalog), new AtomicFile()), words);
        Optional<StoredRoutine> last = last(files, settings, troubles, words).or(() -> changedLast(files));
        if (last.isPresent()) {
            return new StartupData(exercises, files, last.get().routine(), last, troubles);
        }
        Routine sample = Templates.SAMPLE.routine(catalog);
        return new StartupData(exercises, files, sample, keep(files, sample), troubles);
    }

    private static Optional<StoredRoutine> last(
            RoutineFiles files, Settings settings, List<UserError> troubles, Words words) {
        String path = settings.planning().lastRoutine();
        if (path == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(files.open(Path.of(path)));
        } catch (InvalidPathException e) {
            // The settings were edited by hand, or come from a machine with other file names.
            troubles.add(new UserError(
                    words.say("common.open-failed.what", path), "", words.say("common.last-routine.remedy"), null));
            return Optional.empty();
        } catch (UserErrorException e) {
            troubles.add(e.trouble());
            return Optional.empty();
        }
    }

    private static Optional<StoredRoutine> changedLast(RoutineFiles files) {
        return files.list().routines().stream().max(Comparator.comparing(kept -> changed(kept.file())));
    }

    private static FileTime changed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }

    /// At the first start the sample is put among the person's routines.
    private static Optional<StoredRoutine> keep(RoutineFiles files, Routine sample) {
        try {
            return Optional.of(files.create(sample));
        } catch (UserErrorException e) {
            // That the folder cannot be written to is told already, and will be again with the first change.
            return Optional.empty();
        }
    }

    private static String say(List<Problem> problems, Words words) {
        ProblemWords problemWords = new ProblemWords(words);
        return problems.stream().limit(StoredRoutines.TOLD).map(problemWords::say).collect(Collectors.joining("\n"));
    }
}
