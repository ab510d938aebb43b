package pumpwise.cli;
import java.io.PrintWriter;
import java.util.Locale;
import pumpwise.catalog.Worded;
import pumpwise.routine.Routine;
import pumpwise.rules.Finding;
import pumpwise.rules.Severity;
import pumpwise.rules.Verdict;
import pumpwise.words.FindingWords;

/// Prints the result of a pump check.
final class VerdictText {

    private final Tools tools;
    private final FindingWords findings;
    private final PrintWriter out;

    VerdictText(Tools tools, PrintWriter out) {
        this.tools = tools;
        this.findings = tools.findings();
        this.out = out;
    }

    /// Prints the counts, then each finding with its fix, then the rules that could not be checked.
    void print(Routine routine, Verdict verdict) {
        out.println(tools.words()
                .text(
                        "cli.verdict",
                        routine.name(),
                        verdict.count(Severity.ERROR) + verdict.failures().size(),
                        verdict.count(Severity.WARNING),
                        verdict.count(Severity.ADVICE)));
        verdict.findings().forEach(finding -> print(finding, routine));
        verdict.failures().forEach(failure -> out.println("  " + findings.failure(failure.rule())));
    }

    private void print(Finding finding, Routine routine) {
        String severity = tools.words().text("cli.severity." + Worded.key(finding.severity()));
        out.printf(
                Locale.ROOT,
                "  %-8s %-24s %s%n",
                severity,
                finding.rule().id(),
                findings.where(finding.place()) + ": " + findings.message(finding, routine));
        finding.repair()
                .ifPresent(fix -> out.printf(
                        Locale.ROOT, "  %-8s %-24s %s%n", "", "", tools.words().text("cli.repair", findings.fix(fix))));
    }
}
