package pumpwise.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Supplier;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import pumpwise.cli.command.ExitCode;
import pumpwise.cli.command.Tools;
import pumpwise.cli.command.Verb;
import pumpwise.export.CheckJson;
import pumpwise.routine.Routine;
import pumpwise.rules.RepairResult;
import pumpwise.rules.Severity;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.storage.problem.UnreadableFileException;
import pumpwise.storage.routine.RoutineWriter;
import pumpwise.words.FindingWords;

/// `fix FILE`: prints the routine with every available fix for an error or a warning.
final class FixVerb extends Verb {

    private final PositionalParamSpec file = file("cli.file");

    private final OptionSpec json = flag("--json", "cli.fix.json");

    private final OptionSpec target = add(OptionSpec.builder("--out")
            .paramLabel("FILE")
            .type(Path.class)
            .description(described("cli.fix.out"))
            .build());

    FixVerb(Supplier<Tools> tools) {
        super("fix", "cli.fix", tools);
    }

    @Override
    protected int run(Tools tools) throws UnreadableFileException, CannotSaveException {
        Routine before = tools.open(path(file));
        RepairResult repaired = tools.check().repair(before);
        Path written = target.getValue();
        if (written == null) {
            printJson(new String(new RoutineWriter().write(repaired.routine()), StandardCharsets.UTF_8));
            if (!isSet(json)) {
                // Standard output holds only the routine, so that it can be redirected into a file.
                summarize(tools, before, repaired, err());
            }
        } else {
            tools.files().save(written, repaired.routine());
            if (isSet(json)) {
                printJson(new CheckJson(tools.findings()).writeFixed(before, repaired.applied(), written.toString()));
            } else {
                summarize(tools, before, repaired, out());
                out().println(tools.words().text("cli.fix.written", written.toString()));
            }
        }
        boolean errors = repaired.verdict().count(Severity.ERROR) > 0
                || !repaired.verdict().failures().isEmpty();
        return errors ? ExitCode.ERRORS : ExitCode.OK;
    }

    private static void summarize(Tools tools, Routine before, RepairResult repaired, PrintWriter to) {
        FindingWords findings = tools.findings();
        to.println(tools.words()
                .text(
                        "cli.fix.summary",
                        before.name(),
                        repaired.applied().size(),
                        repaired.verdict().findings().size()));
        repaired.applied()
                .forEach(finding -> finding.repair()
                        .ifPresent(fix ->
                                to.println("  " + findings.where(finding.place()) + ": " + findings.fix(fix))));
    }
}
