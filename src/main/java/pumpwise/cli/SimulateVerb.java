package pumpwise.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pumpwise.export.SimulationJson;
import pumpwise.session.SessionEvent;
import pumpwise.session.Simulation;
import pumpwise.session.plan.SessionPlan;
import pumpwise.storage.problem.UnreadableFileException;
import pumpwise.words.CleanText;

/// `simulate FILE`: runs the session on a virtual clock and prints its events.
@Command(name = "simulate", mixinStandardHelpOptions = true, description = "${bundle:cli.simulate}")
final class SimulateVerb extends Verb {

    @Parameters(paramLabel = "FILE", description = "${bundle:cli.file}")
    private Path file = Path.of("");

    @Option(names = "--json", description = "${bundle:cli.option.json}")
    private boolean json;

    @Option(names = "--free", description = "${bundle:cli.simulate.free}")
    private boolean free;

    SimulateVerb(Supplier<Tools> tools) {
        super(tools);
    }

    @Override
    int run(Tools tools) throws UnreadableFileException {
        SessionPlan plan = SessionPlan.of(tools.open(file), tools.catalog());
        List<SessionEvent> events = Simulation.run(plan, !free);
        if (json) {
            printJson(new SimulationJson().write(plan, events));
        } else {
            events.stream().filter(SimulationJson::isPrinted).forEach(event -> print(tools, plan, event));
        }
        return ExitCode.OK;
    }

    private void print(Tools tools, SessionPlan plan, SessionEvent event) {
        String exercise = event.step() < plan.steps().size()
                ? CleanText.of(tools.catalog().nameOf(plan.steps().get(event.step()).position().exercise()))
                : "";
        String number = event.number() == 0 ? "" : Integer.toString(event.number());
        String side = event.side() == null ? "" : event.side().word();
        out().printf(
                        Locale.ROOT,
                        "%10s  %-12s %4s  %-5s  %s%n",
                        tools.durations().clockWithTenths(Duration.between(Simulation.START, event.at())),
                        event.kind().id(),
                        number,
                        side,
                        exercise);
    }
}
