package pumpwise.cli;

import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.Worded;
import pumpwise.storage.exercise.ExerciseWriter;

/// `exercises`: the catalog.
@Command(name = "exercises", mixinStandardHelpOptions = true, description = "${bundle:cli.exercises}")
final class ExercisesVerb extends Verb {

    @Option(names = "--json", description = "${bundle:cli.option.json}")
    private boolean json;

    ExercisesVerb(Supplier<Tools> tools) {
        super(tools);
    }

    @Override
    int run(Tools tools) {
        if (json) {
            out().print(new ExerciseWriter().writeAll(tools.catalog().exercises()));
        } else {
            tools.catalog().exercises().forEach(this::print);
        }
        return ExitCode.FINE;
    }

    private void print(Exercise exercise) {
        Worded kind = exercise.mechanic() == null ? exercise.category() : exercise.mechanic();
        String muscles = exercise.primaryMuscles().stream().map(Worded::word).collect(Collectors.joining(", "));
        String equipment = exercise.equipment().stream().map(Worded::word).collect(Collectors.joining(", "));
        out().printf(
                        Locale.ROOT,
                        "%-30s  %-11s  %-42s  %s%n",
                        exercise.id(),
                        kind.word(),
                        muscles,
                        equipment);
    }
}
