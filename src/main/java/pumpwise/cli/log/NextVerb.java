package pumpwise.cli.log;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import pumpwise.catalog.Worded;
import pumpwise.cli.command.ExitCode;
import pumpwise.cli.command.Tools;
import pumpwise.cli.command.Verb;
import pumpwise.export.NextLoadJson;
import pumpwise.progress.TrainingHistory;
import pumpwise.progress.next.NextLoads;
import pumpwise.progress.next.SetAim;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.rules.PumpCheck;
import pumpwise.rules.RuleId;
import pumpwise.rules.log.LogRules;
import pumpwise.session.plan.SessionPlan;
import pumpwise.storage.problem.UnreadableFileException;
import pumpwise.storage.settings.ProgressSettings;
import pumpwise.words.Words;

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
        LocalDate given = at.getValue();
        List<NextLoadJson.Item> items = items(routine, given == null ? stored.today() : given, tools);
        if (isSet(json)) {
            printJson(new NextLoadJson(items).write());
        } else {
            items.forEach(item -> print(item, tools));
        }
        return ExitCode.OK;
    }

    private List<NextLoadJson.Item> items(Routine routine, LocalDate day, Tools tools) {
        TrainingHistory history = stored.history(tools, day, err());
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

    private void print(NextLoadJson.Item item, Tools tools) {
        String sets = item.next().sets().stream().map(set -> aim(set, tools.words())).collect(Collectors.joining(", "));
        out().printf(
                Locale.ROOT,
                "  %-8s %-24s %s%n",
                Worded.key(item.next().result()),
                tools.catalog().nameOf(item.exercise()),
                tools.words().text("cli.next.sets", sets, Worded.key(item.next().reason())).strip());
    }

    private static String aim(SetAim set, Words words) {
        return set.load() == null
                ? Integer.toString(set.amount())
                : words.text("cli.next.set", set.load().toString(), set.amount());
    }
}
