package pumpwise.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pumpwise.export.ImportJson;
import pumpwise.storage.AtomicFile;
import pumpwise.storage.CannotSaveException;
import pumpwise.storage.ExerciseImport;
import pumpwise.storage.Home;
import pumpwise.storage.HomeLock;
import pumpwise.storage.ImportReader;
import pumpwise.storage.OwnExercises;
import pumpwise.storage.UnreadableFileException;
import pumpwise.words.ImportWords;

/// `import-exercises FILE`: adds exercises from free-exercise-db or from another Pumpwise as custom exercises.
@Command(name = "import-exercises", mixinStandardHelpOptions = true, description = "${bundle:cli.import}")
final class ImportExercisesVerb extends Verb {

    private final Home home;

    @Parameters(paramLabel = "FILE", description = "${bundle:cli.import.file}")
    private Path file = Path.of("");

    @Option(names = "--dry-run", description = "${bundle:cli.import.dry-run}")
    private boolean dryRun;

    @Option(names = "--json", description = "${bundle:cli.option.json}")
    private boolean json;

    ImportExercisesVerb(Supplier<Tools> tools, Home home) {
        super(tools);
        this.home = home;
    }

    @Override
    int run(Tools tools) throws UnreadableFileException, CannotSaveException {
        OwnExercises own = new OwnExercises(home.exercises(), new AtomicFile());
        if (dryRun) {
            print(tools, read(tools, own));
            return ExitCode.FINE;
        }
        ExerciseImport found = read(tools, own);
        Optional<HomeLock> lock = HomeLock.take(home);
        if (lock.isEmpty()) {
            err().println(tools.words().text("cli.import.open"));
            return ExitCode.UNUSABLE;
        }
        try (HomeLock _ = lock.get()) {
            return write(tools, own, found);
        }
    }

    private ExerciseImport read(Tools tools, OwnExercises own) throws UnreadableFileException {
        Set<String> taken = new HashSet<>(own.ids());
        tools.catalog().exercises().forEach(exercise -> taken.add(exercise.id()));
        return new ImportReader().read(file, file.toString(), taken);
    }

    private int write(Tools tools, OwnExercises own, ExerciseImport found) {
        OwnExercises.Written written = own.saveAll(found.exercises(), _ -> {});
        @Nullable CannotSaveException failure = written.failure();
        if (failure != null) {
            err().println(tools.problems().text(failure));
            err().println(tools.words()
                    .text("cli.import.partly", written.count(), found.added().size()));
            return ExitCode.UNUSABLE;
        }
        print(tools, found);
        return ExitCode.FINE;
    }

    private void print(Tools tools, ExerciseImport found) {
        ImportWords reasons = new ImportWords(tools.words());
        if (json) {
            printJson(new ImportJson(reasons).write(found));
            return;
        }
        found.added().forEach(entry -> out().println(entry.isRenamed()
                ? tools.words().text("cli.import.renamed", entry.exercise().id(), entry.exercise().name())
                : tools.words().text("cli.import.added", entry.exercise().id(), entry.exercise().name())));
        found.skipped().forEach(entry -> out().println(tools.words().text("cli.import.skipped", reasons.reason(entry))));
        String summary = dryRun ? "cli.import.would" : "cli.import.done";
        out().println(tools.words()
                .text(summary, found.added().size(), found.skipped().size()));
    }
}
