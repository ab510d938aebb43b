package pumpwise.cli;

import java.nio.file.Path;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pumpwise.export.CheckJson;
import pumpwise.routine.Routine;
import pumpwise.rules.Severity;
import pumpwise.rules.Verdict;
import pumpwise.storage.problem.UnreadableFileException;

/// `check FILE`: prints the findings of the pump check.
@Command(name = "check", mixinStandardHelpOptions = true, description = "${bundle:cli.check}")
final class CheckVerb extends Verb {

    @Parameters(paramLabel = "FILE", description = "${bundle:cli.file}")
    private Path file = Path.of("");

    @Option(names = "--json", description = "${bundle:cli.option.json}")
    private boolean json;

    CheckVerb(Supplier<Tools> tools) {
        super(tools);
    }

    @Override
    int run(Tools tools) throws UnreadableFileException {
        Routine routine = tools.open(file);
        Verdict verdict = tools.check().check(routine);
        if (json) {
            printJson(new CheckJson(tools.findings()).write(routine, verdict));
        } else {
            new VerdictText(tools, out()).print(routine, verdict);
        }
        boolean errors = verdict.count(Severity.ERROR) > 0 || !verdict.failures().isEmpty();
        return errors ? ExitCode.ERRORS : ExitCode.OK;
    }
}
