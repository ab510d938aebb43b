package pumpwise.cli;

import java.nio.file.Path;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pumpwise.export.TimelineJson;
import pumpwise.session.plan.SessionPlan;
import pumpwise.storage.problem.UnreadableFileException;

/// `timeline FILE`: prints every step of the session with its start.
@Command(name = "timeline", mixinStandardHelpOptions = true, description = "${bundle:cli.timeline}")
final class TimelineVerb extends Verb {

    @Parameters(paramLabel = "FILE", description = "${bundle:cli.file}")
    private Path file = Path.of("");

    @Option(names = "--json", description = "${bundle:cli.option.json}")
    private boolean json;

    TimelineVerb(Supplier<Tools> tools) {
        super(tools);
    }

    @Override
    int run(Tools tools) throws UnreadableFileException {
        SessionPlan plan = SessionPlan.of(tools.open(file), tools.catalog());
        if (json) {
            printJson(new TimelineJson().write(plan));
        } else {
            new TimelineText(tools, out()).print(plan);
        }
        return ExitCode.OK;
    }
}
