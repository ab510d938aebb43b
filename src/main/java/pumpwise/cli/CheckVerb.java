package pumpwise.cli;

import java.nio.file.Path;
import java.util.function.Supplier;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import pumpwise.cli.command.ExitCode;
import pumpwise.cli.command.Tools;
import pumpwise.cli.command.Verb;
import pumpwise.export.CheckJson;
import pumpwise.routine.Routine;
import pumpwise.rules.Severity;
import pumpwise.rules.Verdict;
import pumpwise.storage.problem.UnreadableFileException;

/// `check FILE`: prints the findings of the pump check.
final class CheckVerb extends Verb {

    private final PositionalParamSpec file = file("cli.file");

    private final OptionSpec json = flag("--json", "cli.option.json");

    CheckVerb(Supplier<Tools> tools) {
        super("check", "cli.check", tools);
    }

    @Override
    protected int run(Tools tools) throws UnreadableFileException {
        Routine routine = tools.open(path(file));
        Verdict verdict = tools.check().check(routine);
        if (isSet(json)) {
            printJson(new CheckJson(tools.findings()).write(routine, verdict));
        } else {
            new VerdictText(tools, out()).print(routine, verdict);
        }
        boolean errors = verdict.count(Severity.ERROR) > 0 || !verdict.failures().isEmpty();
        return errors ? ExitCode.ERRORS : ExitCode.OK;
    }
}
