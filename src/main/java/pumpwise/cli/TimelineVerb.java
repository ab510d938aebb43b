package pumpwise.cli;

import java.nio.file.Path;
import java.util.function.Supplier;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import pumpwise.cli.command.ExitCode;
import pumpwise.cli.command.Tools;
import pumpwise.cli.command.Verb;
import pumpwise.export.TimelineJson;
import pumpwise.session.plan.SessionPlan;
import pumpwise.storage.problem.UnreadableFileException;

/// `timeline FILE`: prints every step of the session with its start.
final class TimelineVerb extends Verb {

    private final PositionalParamSpec file = file("cli.file");

    private final OptionSpec json = flag("--json", "cli.option.json");

    TimelineVerb(Supplier<Tools> tools) {
        super("timeline", "cli.timeline", tools);
    }

    @Override
    protected int run(Tools tools) throws UnreadableFileException {
        SessionPlan plan = SessionPlan.of(tools.open(path(file)), tools.catalog());
        if (isSet(json)) {
            printJson(new TimelineJson().write(plan));
        } else {
            new TimelineText(tools, out()).print(plan);
        }
        return ExitCode.OK;
    }
}
