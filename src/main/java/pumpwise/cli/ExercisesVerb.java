package pumpwise.cli;

import java.util.Locale;
import java.util.function.Supplier;
import picocli.CommandLine.Model.OptionSpec;
import pumpwise.catalog.Exercise;
import pumpwise.cli.command.ExitCode;
import pumpwise.cli.command.Tools;
import pumpwise.cli.command.Verb;
import pumpwise.storage.exercise.ExerciseWriter;
import pumpwise.words.ExerciseSummary;

/// `exercises`: lists the exercises of the catalog.
final class ExercisesVerb extends Verb {

    private final OptionSpec json = flag("--json", "cli.option.json");

    ExercisesVerb(Supplier<Tools> tools) {
        super("exercises", "cli.exercises", tools);
    }

    @Override
    protected int run(Tools tools) {
        if (isSet(json)) {
            printJson(new ExerciseWriter().writeAll(tools.catalog().exercises()));
        } else {
            ExerciseSummary summary = new ExerciseSummary(tools.words());
            tools.catalog().exercises().forEach(exercise -> print(exercise, summary));
        }
        return ExitCode.OK;
    }

    private void print(Exercise exercise, ExerciseSummary summary) {
        out().printf(
                        Locale.ROOT,
                        "%-30s  %-11s  %-42s  %s%n",
                        exercise.id(),
                        summary.kind(exercise),
                        summary.list(exercise.primaryMuscles()),
                        summary.list(exercise.equipment()));
    }
}
