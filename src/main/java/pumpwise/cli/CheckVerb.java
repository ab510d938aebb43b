package pumpwise.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import pumpwise.cli.command.ExitCode;
import pumpwise.cli.command.Tools;
import pumpwise.cli.command.Verb;
import pumpwise.cli.log.StoredLog;
import pumpwise.export.CheckJson;
import pumpwise.progress.TrainingHistory;
import pumpwise.routine.Routine;
import pumpwise.rules.PumpCheck;
import pumpwise.rules.Rule;
import pumpwise.rules.Severity;
import pumpwise.rules.TrainingLog;
import pumpwise.rules.Verdict;
import pumpwise.rules.log.LogRules;
import pumpwise.storage.problem.UnreadableFileException;

/// `check FILE`: prints the findings of the pump check, with `--log` also those of the rules that need the log.
final class CheckVerb extends Verb {

    private final PositionalParamSpec file = file("cli.file");

    private final OptionSpec json = flag("--json", "cli.option.json");

    private final OptionSpec log = flag("--log", "cli.check.log");

    private final StoredLog stored;

    /// @param stored is not read unless the user asks for it, so that a file always gets the same answer
    CheckVerb(Supplier<Tools> tools, StoredLog stored) {
        super("check", "cli.check", tools);
        this.stored = stored;
    }

    @Override
    protected int run(Tools tools) throws UnreadableFileException {
        Routine routine = tools.open(path(file));
        PumpCheck check = isSet(log) ? tools.check().with(logRules(routine, tools)) : tools.check();
        Verdict verdict = check.check(routine);
        if (isSet(json)) {
            printJson(new CheckJson(tools.findings()).write(routine, verdict));
        } else {
            new VerdictText(tools, out()).print(routine, verdict);
        }
        boolean errors = verdict.count(Severity.ERROR) > 0 || !verdict.failures().isEmpty();
        return errors ? ExitCode.ERRORS : ExitCode.OK;
    }

    private List<Rule> logRules(Routine routine, Tools tools) throws UnreadableFileException {
        TrainingHistory history = stored.history(tools, null, err());
        TrainingLog forRules = StoredLog.forRules(routine, history, tools);
        return LogRules.of(forRules, stored.settings().progress().rulesOff());
    }
}
