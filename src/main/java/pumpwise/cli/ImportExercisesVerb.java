package pumpwise.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import pumpwise.catalog.Exercise;
import pumpwise.cli.command.ExitCode;
import pumpwise.cli.command.HomeFailure;
import pumpwise.cli.command.Tools;
import pumpwise.cli.command.Verb;
import pumpwise.export.ImportJson;
import pumpwise.storage.DataDirectory;
import pumpwise.storage.DataDirectoryLock;
import pumpwise.storage.exercise.OwnExercises;
import pumpwise.storage.exercise.imports.ExerciseImport;
import pumpwise.storage.exercise.imports.ImportReader;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.storage.problem.UnreadableFileException;
import pumpwise.words.ImportWords;
import pumpwise.words.Words;

/// `import-exercises FILE`: adds exercises from free-exercise-db or from another Pumpwise as custom exercises.
final class ImportExercisesVerb extends Verb {

    private final DataDirectory home;

    private final PositionalParamSpec file = file("cli.import.file");

    private final OptionSpec dryRun = flag("--dry-run", "cli.import.dry-run");

    private final OptionSpec json = flag("--json", "cli.option.json");

    ImportExercisesVerb(Supplier<Tools> tools, DataDirectory home) {
        super("import-exercises", "cli.import", tools);
        this.home = home;
    }

    @Override
    protected int run(Tools tools) throws UnreadableFileException, CannotSaveException {
        OwnExercises own = new OwnExercises(home.exercises(), home.files());
        if (isSet(dryRun)) {
            print(tools, read(tools, own));
            return ExitCode.OK;
        }
        try {
            return add(tools, own);
        } catch (CannotSaveException e) {
            err().println(new HomeFailure(tools.words(), home).text(e));
            return ExitCode.UNUSABLE;
        }
    }

    private int add(Tools tools, OwnExercises own) throws UnreadableFileException, CannotSaveException {
        Optional<DataDirectoryLock> lock = DataDirectoryLock.acquire(home);
        if (lock.isEmpty()) {
            err().println(tools.words().text("cli.import.open"));
            return ExitCode.UNUSABLE;
        }
        try (DataDirectoryLock _ = lock.get()) {
            // Reads the folder with the lock held, so that no other import can take the same ids.
            return write(tools, own, read(tools, own));
        }
    }

    private ExerciseImport read(Tools tools, OwnExercises own) throws UnreadableFileException, CannotSaveException {
        List<Exercise> existing = new ArrayList<>(own.read().exercises());
        existing.addAll(tools.catalog().exercises());
        return new ImportReader().read(path(file), path(file).toString(), existing, own.ids());
    }

    private int write(Tools tools, OwnExercises own, ExerciseImport found) {
        OwnExercises.Progress written = own.saveAll(found.exercises(), _ -> {});
        CannotSaveException failure = written.failure();
        if (failure != null) {
            err().println(new HomeFailure(tools.words(), home).text(failure));
            err().println(tools.words()
                    .text("cli.import.partly", written.count(), found.added().size()));
            return ExitCode.UNUSABLE;
        }
        print(tools, found);
        return ExitCode.OK;
    }

    private void print(Tools tools, ExerciseImport found) {
        Words words = tools.words();
        ImportWords reasons = new ImportWords(words);
        if (isSet(json)) {
            printJson(new ImportJson(reasons).write(found));
            return;
        }
        found.added().forEach(entry -> out().println(entry.isRenamed()
                ? words.text("cli.import.renamed", entry.exercise().id(), entry.exercise().name())
                : words.text("cli.import.added", entry.exercise().id(), entry.exercise().name())));
        found.skipped().forEach(entry -> out().println(words.text("cli.import.skipped", reasons.reason(entry))));
        found.unchanged().forEach(entry -> out().println(words.text("cli.import.skipped", reasons.reason(entry))));
        String summary = isSet(dryRun) ? "cli.import.dry-run-done" : "cli.import.done";
        out().println(words.text(
                summary,
                found.added().size(),
                found.skipped().size() + found.unchanged().size(),
                found.unchanged().size()));
    }
}
