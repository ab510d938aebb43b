package pumpwise.cli.log;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import pumpwise.cli.command.ExitCode;
import pumpwise.cli.command.Tools;
import pumpwise.cli.command.Verb;
import pumpwise.export.NextLoadJson;
import pumpwise.progress.TrainingHistory;
import pumpwise.progress.next.NextLoad;
import pumpwise.progress.next.NextLoads;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.rules.PumpCheck;
import pumpwise.rules.RuleId;
import pumpwise.rules.log.LogRules;
import pumpwise.session.plan.SessionPlan;
import pumpwise.storage.problem.UnreadableFileException;
import pumpwise.storage.settings.ProgressSettings;
import pumpwise.words.Words;
import pumpwise.words.progress.NextLoadText;

/// `next FILE`: prints the suggested loads and reps of a routine.
public final class NextVerb extends Verb {

    private final StoredLog stored;

    private final PositionalParamSpec file = file("cli.file");

    private final OptionSpec json = flag("--json", "cli.option.json");

    private final OptionSpec at;

    /// @param words only used for the messages about invalid options
    public NextVerb(Supplier<Tools> tools, Supplier<Words> words, StoredLog stored) {
        super("next", "cli.next", tools);
        this.stored = stored;
        at = add(new LogOptions(words).day("--at", "cli.next.at"));
    }

    @Override
    protected int run(Tools tools) throws UnreadableFileException {
        Routine routine = tools.open(path(file));
        TrainingHistory history = stored.history(tools, at.getValue(), err());
        List<NextLoadJson.Item> items = items(routine, history, tools);
        if (isSet(json)) {
            printJson(new NextLoadJson(items).write());
        } else {
            items.forEach(item -> print(item, history, tools));
        }
        return ExitCode.OK;
    }

    private List<NextLoadJson.Item> items(Routine routine, TrainingHistory history, Tools tools) {
        ProgressSettings settings = stored.settings().progress();
        boolean recover = new PumpCheck(
                        LogRules.of(StoredLog.forRules(routine, history, tools), settings.rulesOff()), tools.catalog())
                .check(routine).findings().stream()
                        .anyMatch(finding -> finding.rule() == RuleId.WEEKLY_RECOVERY);
        NextLoads loads = new NextLoads(history, tools.catalog(), settings.loadSteps(), recover);
        SessionPlan plan = SessionPlan.of(routine, tools.catalog());
        return routine.items(Section.WORK).stream()
                .flatMap(item -> loads.of(plan, item.place()).stream()
                        .map(next -> new NextLoadJson.Item(item.prescription().exercise(), next)))
                .toList();
    }

    private void print(NextLoadJson.Item item, TrainingHistory history, Tools tools) {
        NextLoad next = item.next();
        NextLoadText texts = new NextLoadText(tools.words());
        String name = tools.catalog().nameOf(item.exercise());
        String aim = texts.aim(next);
        out().println(aim.isEmpty() ? name : tools.words().text("cli.next.item", name, aim));
        LocalDate day = next.baseSession().map(base -> history.day(base.session())).orElse(null);
        String reason = texts.reason(next, day);
        if (!reason.isEmpty()) {
            out().println("  " + reason);
        }
    }
}
