package pumpwise.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import pumpwise.cli.command.ExitCode;
import pumpwise.cli.command.Tools;
import pumpwise.cli.command.Verb;
import pumpwise.export.SimulationJson;
import pumpwise.session.SessionEvent;
import pumpwise.session.Simulation;
import pumpwise.session.plan.SessionPlan;
import pumpwise.storage.problem.UnreadableFileException;
import pumpwise.words.CleanText;

/// `simulate FILE`: runs the session on a virtual clock and prints its events.
final class SimulateVerb extends Verb {

    private final PositionalParamSpec file = file("cli.file");

    private final OptionSpec json = flag("--json", "cli.option.json");

    private final OptionSpec free = flag("--free", "cli.simulate.free");

    SimulateVerb(Supplier<Tools> tools) {
        super("simulate", "cli.simulate", tools);
    }

    @Override
    protected int run(Tools tools) throws UnreadableFileException {
        SessionPlan plan = SessionPlan.of(tools.open(path(file)), tools.catalog());
        List<SessionEvent> events = Simulation.run(plan, !isSet(free));
        if (isSet(json)) {
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
