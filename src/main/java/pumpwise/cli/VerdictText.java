package pumpwise.cli;

import java.io.PrintWriter;
import java.util.Locale;
import pumpwise.routine.Routine;
import pumpwise.rules.Finding;
import pumpwise.rules.Severity;
import pumpwise.rules.Verdict;
import pumpwise.words.FindingWords;

/// What the pump check says, as lines to read.
final class VerdictText {

    private final Tools tools;
    private final FindingWords findings;
    private final PrintWriter out;

    VerdictText(Tools tools, PrintWriter out) {
        this.tools = tools;
        this.findings = tools.findings();
        this.out = out;
    }

    /// The counts, then each finding with its repair, then what could not be checked.
    void print(Routine routine, Verdict verdict) {
        out.println(tools.words()
                .say(
                        "cli.verdict",
                        routine.name(),
                        verdict.count(Severity.ERROR) + verdict.failures().size(),
                        verdict.count(Severity.WARNING),
                        verdict.count(Severity.ADVICE)));
        verdict.findings().forEach(finding -> print(finding, routine));
        verdict.failures().forEach(failure -> out.println("  " + findings.failure(failure.rule())));
    }

    private void print(Finding finding, Routine routine) {
        String severity = tools.words().say("cli.severity." + finding.severity().name().toLowerCase(Locale.ROOT));
        out.printf(
                Locale.ROOT,
                "  %-8s %-24s %s%n",
                severity,
                finding.rule().id(),
                findings.where(finding.place()) + ": " + findings.message(finding, routine));
        finding.repair()
                .ifPresent(fix -> out.printf(
                        Locale.ROOT, "  %-8s %-24s %s%n", "", "", tools.words().say("cli.repair", findings.fix(fix))));
    }
}
