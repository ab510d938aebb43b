package pumpwise.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pumpwise.export.CheckJson;
import pumpwise.routine.Routine;
import pumpwise.rules.RepairResult;
import pumpwise.rules.Severity;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.storage.problem.UnreadableFileException;
import pumpwise.storage.routine.RoutineWriter;
import pumpwise.words.FindingWords;

/// `fix FILE`: prints the routine with every available fix for an error or a warning.
@Command(name = "fix", mixinStandardHelpOptions = true, description = "${bundle:cli.fix}")
final class FixVerb extends Verb {

    @Parameters(paramLabel = "FILE", description = "${bundle:cli.file}")
    private Path file = Path.of("");

    @Option(names = "--json", description = "${bundle:cli.fix.json}")
    private boolean json;

    @Option(names = "--out", paramLabel = "FILE", description = "${bundle:cli.fix.out}")
    private @Nullable Path target;

    FixVerb(Supplier<Tools> tools) {
        super(tools);
    }

    @Override
    int run(Tools tools) throws UnreadableFileException, CannotSaveException {
        Routine before = tools.open(file);
        RepairResult repaired = tools.check().repair(before);
        if (target == null) {
            printJson(new String(new RoutineWriter().write(repaired.routine()), StandardCharsets.UTF_8));
            if (!json) {
                // Standard output holds only the routine, so that it can be redirected into a file.
                summarize(tools, before, repaired, err());
            }
        } else {
            tools.files().save(target, repaired.routine());
            if (json) {
                printJson(new CheckJson(tools.findings()).writeFixed(before, repaired.applied(), target.toString()));
            } else {
                summarize(tools, before, repaired, out());
                out().println(tools.words().text("cli.fix.written", target.toString()));
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
