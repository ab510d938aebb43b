package pumpwise.cli.command;

import java.nio.file.Path;
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
import pumpwise.words.DurationWords;
import pumpwise.words.FindingWords;
import pumpwise.words.ProblemWords;
import pumpwise.words.Words;

/// The services that all commands share.
///
/// @param words the texts of the command line, in English because other programs read them
/// @param own the custom exercises, with the problems of their files
/// @param catalog of the built-in and the custom exercises
/// @param check the check with all rules
/// @param files reads and writes routine files
public record Tools(Words words, CatalogFiles own, Catalog catalog, PumpCheck check, RoutineFile files) {

    /// The services over the files of a user.
    public static Tools over(DataDirectory home, Words words) {
        CatalogReader reader = new CatalogReader();
        CatalogFiles own = reader.folder(home.exercises());
        Catalog catalog = reader.catalogWith(own);
        return new Tools(
                words,
                own,
                catalog,
                new PumpCheck(PumpRules.all(), catalog),
                new RoutineFile(new RoutineReader(catalog), new AtomicFile()));
    }

    /// Reads a routine.
    public Routine open(Path file) throws UnreadableFileException {
        return files.open(file, file.toString());
    }

    /// The texts of findings.
    public FindingWords findings() {
        return new FindingWords(words, catalog);
    }

    /// The texts of times.
    public DurationWords durations() {
        return new DurationWords(words);
    }

    /// The texts of problems with files.
    public ProblemWords problems() {
        return new ProblemWords(words);
    }
}
