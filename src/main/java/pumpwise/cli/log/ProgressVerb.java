package pumpwise.cli.log;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import picocli.CommandLine.Model.OptionSpec;
import pumpwise.cli.command.ExitCode;
import pumpwise.cli.command.Tools;
import pumpwise.cli.command.Verb;
import pumpwise.export.ProgressJson;
import pumpwise.progress.LastTraining;
import pumpwise.progress.TrainingHistory;
import pumpwise.progress.digest.TrainingDigest;
import pumpwise.progress.set.ExerciseSession;
import pumpwise.progress.week.TrainingWeeks;
import pumpwise.rules.Finding;
import pumpwise.rules.Verdict;
import pumpwise.rules.TrainingLog;
import pumpwise.rules.log.LogRules;
import pumpwise.session.record.ExerciseSnapshot;
import pumpwise.storage.problem.UnreadableFileException;
import pumpwise.storage.settings.ProgressSettings;
import pumpwise.words.Words;
import pumpwise.words.progress.SetText;

/// `progress`: prints weeks, streak, records, and what the log says.
public final class ProgressVerb extends Verb {

    private final StoredLog stored;

    private final OptionSpec json = flag("--json", "cli.option.json");

    private final OptionSpec at;

    /// @param words only used for the messages about invalid options
    public ProgressVerb(Supplier<Tools> tools, Supplier<Words> words, StoredLog stored) {
        super("progress", "cli.progress", tools);
        this.stored = stored;
        at = add(new LogOptions(words).day("--at", "cli.progress.at"));
    }

    @Override
    protected int run(Tools tools) throws UnreadableFileException {
        TrainingHistory history = stored.history(tools, at.getValue(), err());
        ProgressSettings settings = stored.settings().progress();
        TrainingWeeks weeks = TrainingWeeks.of(history, settings.weekStart().day(Locale.getDefault()));
        OptionalInt streak = weeks.streak(settings.goal());
        Optional<TrainingLog> log = TrainingDigest.of(history, tools.catalog()).repeated();
        Verdict verdict = log.map(it -> LogRules.check(it, settings.rulesOff())).orElse(Verdict.NONE);
        verdict.failures().forEach(failure -> err().println(tools.findings().failure(failure.rule())));
        List<Finding> findings = verdict.findings();
        SetText sets = new SetText(tools.words());
        if (isSet(json)) {
            printJson(new ProgressJson(tools.catalog(), tools.findings(), sets)
                    .write(history, weeks, streak, findings));
            return ExitCode.OK;
        }
        out().println(tools.words()
                .text(
                        "cli.progress.summary",
                        history.oldestFirst().size(),
                        weeks.current().days().size(),
                        streak.orElse(-1)));
        LastTraining.of(history).forEach(last -> print(last, sets, tools));
        if (!findings.isEmpty()) {
            out().println(tools.words()
                    .text("cli.progress.findings", log.orElseThrow().plan().routine(), history.today().toString()));
            findings.forEach(finding -> out().println("  " + tools.findings().message(finding)));
        }
        return ExitCode.OK;
    }

    private void print(LastTraining last, SetText sets, Tools tools) {
        last.exercise().newestFirst().filter(done -> done.session() == last.session()).findFirst().ifPresent(done -> out().println(
                tools.words()
                        .text(
                                last.isUnlikely() ? "cli.progress.exercise.unlikely" : "cli.progress.exercise",
                                last.day().toString(),
                                name(done, tools),
                                sets.of(done.sets()))));
    }

    /// The current name, or else the one that was saved with the session.
    private static String name(ExerciseSession last, Tools tools) {
        ExerciseSnapshot snapshot = last.session().exercises().get(last.exercise());
        boolean isGone = tools.catalog().find(last.exercise()).isEmpty();
        return isGone && snapshot != null ? snapshot.name() : tools.catalog().nameOf(last.exercise());
    }
}
