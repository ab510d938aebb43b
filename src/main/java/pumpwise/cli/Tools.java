package pumpwise.cli;

import java.nio.file.Path;
import java.util.Locale;
import pumpwise.catalog.Catalog;
import pumpwise.routine.Routine;
import pumpwise.rules.PumpCheck;
import pumpwise.rules.pump.PumpRules;
import pumpwise.storage.DataDirectory;
import pumpwise.storage.exercise.CatalogFiles;
import pumpwise.storage.exercise.CatalogReader;
import pumpwise.storage.file.AtomicFile;
import pumpwise.storage.problem.UnreadableFileException;
import pumpwise.storage.routine.RoutineFile;
import pumpwise.storage.routine.RoutineReader;
import pumpwise.words.FindingWords;
import pumpwise.words.ProblemWords;
import pumpwise.words.Words;

/// What every verb works with, wired once.
///
/// @param words texts in the language of the command line, which is English: other programs read it
/// @param exercises built in and a person's own, with what is wrong among the latter
/// @param catalog of them
/// @param check by all rules
/// @param files routines on disk
record Tools(Words words, CatalogFiles exercises, Catalog catalog, PumpCheck check, RoutineFile files) {

    static Tools over(DataDirectory home) {
        CatalogReader reader = new CatalogReader();
        CatalogFiles exercises = reader.builtIn().with(reader.folder(home.exercises()));
        Catalog catalog = exercises.catalog();
        return new Tools(
                Words.in(Locale.ENGLISH),
                exercises,
                catalog,
                new PumpCheck(PumpRules.all(), catalog),
                new RoutineFile(new RoutineReader(catalog), new AtomicFile()));
    }

    Routine open(Path file) throws UnreadableFileException {
        return files.open(file, file.toString());
    }

    FindingWords findings() {
        return new FindingWords(words, catalog);
    }

    ProblemWords problems() {
        return new ProblemWords(words);
    }
}
