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
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.routine.Routine;
import pumpwise.storage.DataDirectory;
import pumpwise.storage.exercise.CatalogFiles;
import pumpwise.storage.exercise.CatalogFiles.ConflictCopy;
import pumpwise.storage.exercise.CatalogReader;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.storage.problem.UnreadableFileException;
import pumpwise.storage.routine.RoutineReader;
import pumpwise.storage.routine.RoutineRepository;
import pumpwise.storage.routine.StoredRoutine;
import pumpwise.storage.routine.Templates;
import pumpwise.storage.settings.Settings;
import pumpwise.ui.common.CurrentCatalog;
import pumpwise.ui.common.FileErrors;
import pumpwise.ui.common.UserError;
import pumpwise.words.Words;

/// Everything that is read before the window is filled.
///
/// @param exercises the built-in exercises and the user's own
/// @param conflicts conflict copies of the user's own exercises by sync tools
/// @param routines the user's routines
/// @param routine the routine to start with: the one that was open last, or the one changed last, or the sample
/// @param stored its file; null if it could not be saved anywhere
/// @param problems the problems with unreadable files
record StartupData(
        CurrentCatalog exercises,
        List<ConflictCopy> conflicts,
        RoutineRepository routines,
        Routine routine,
        @Nullable StoredRoutine stored,
        List<UserError> problems) {

    static StartupData read(DataDirectory home, Settings settings, Words words) {
        List<UserError> problems = new ArrayList<>();
        FileErrors errors = new FileErrors(words);
        CatalogReader reader = new CatalogReader();
        CatalogFiles own = reader.folder(home.exercises());
        if (!own.problems().isEmpty()) {
            problems.add(new UserError(
                    words.text("common.exercises-failed.what"),
                    errors.reason(own.problems()),
                    words.text("common.exercises-failed.remedy", home.exercises().toString()),
                    null));
        }
        CurrentCatalog exercises =
                new CurrentCatalog(reader.builtIn().exercises(), own.exercises());
        Catalog catalog = exercises.following();
        RoutineRepository routines = new RoutineRepository(home, new RoutineReader(catalog), home.files());
        StoredRoutine last = last(routines, settings, problems, words)
                .or(() -> changedLast(routines))
                .orElse(null);
        if (last != null) {
            return new StartupData(exercises, own.conflicts(), routines, last.routine(), last, problems);
        }
        Routine sample = Templates.SAMPLE.routine(catalog);
        StoredRoutine stored = create(routines, sample).orElse(null);
        return new StartupData(exercises, own.conflicts(), routines, sample, stored, problems);
    }

    /// The built-in data only, for a start on which an unexpected failure prevented reading the user's files.
    static StartupData builtIn(DataDirectory home) {
        CurrentCatalog exercises = new CurrentCatalog(new CatalogReader().builtIn().exercises(), List.of());
        Catalog catalog = exercises.following();
        RoutineRepository routines = new RoutineRepository(home, new RoutineReader(catalog), home.files());
        return new StartupData(exercises, List.of(), routines, Templates.SAMPLE.routine(catalog), null, List.of());
    }

    private static Optional<StoredRoutine> last(
            RoutineRepository routines, Settings settings, List<UserError> problems, Words words) {
        String path = settings.planning().lastRoutine();
        if (path == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(routines.open(Path.of(path)));
        } catch (InvalidPathException e) {
            // The settings were edited by hand, or come from a machine with other file names.
            problems.add(new UserError(
                    words.text("common.open-failed.what", path), "", words.text("common.last-routine.remedy"), null));
            return Optional.empty();
        } catch (UnreadableFileException e) {
            problems.add(new FileErrors(words).of(e));
            return Optional.empty();
        }
    }

    private static Optional<StoredRoutine> changedLast(RoutineRepository routines) {
        return routines.list().routines().stream().max(Comparator.comparing(stored -> changed(stored.file())));
    }

    private static FileTime changed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }

    /// On the first start, the sample becomes one of the user's routines.
    private static Optional<StoredRoutine> create(RoutineRepository routines, Routine sample) {
        try {
            return Optional.of(routines.create(sample));
        } catch (CannotSaveException e) {
            // The banner about the folder is already visible, and the routine shows that it is not saved.
            return Optional.empty();
        }
    }
}
