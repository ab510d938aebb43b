package pumpwise.cli;
import java.io.PrintWriter;
import java.util.Locale;
import pumpwise.catalog.Worded;
import pumpwise.cli.command.Tools;
import pumpwise.routine.Routine;
import pumpwise.routine.RuleOff;
import pumpwise.rules.Finding;
import pumpwise.rules.PrincipleState;
import pumpwise.rules.RuleId;
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

    /// Prints the counts, then each finding with its fix, then the rules that could not be checked or are off.
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
        for (RuleId rule : RuleId.values()) {
            if (verdict.state(rule) == PrincipleState.OFF) {
                routine.ruleOff(rule.id()).ifPresent(off -> print(rule, off));
            }
        }
    }

    private void print(RuleId rule, RuleOff off) {
        String text = tools.words().text("cli.rule-off.reason", findings.title(rule), off.reason());
        line(tools.words().text("cli.rule-off"), rule.id(), text);
    }

    private void line(String first, String second, String text) {
        out.printf(Locale.ROOT, "  %-8s %-24s %s%n", first, second, text);
    }

    private void print(Finding finding, Routine routine) {
        String severity = tools.words().text("cli.severity." + Worded.key(finding.severity()));
        line(severity, finding.rule().id(), findings.where(finding.place()) + ": " + findings.message(finding, routine));
        finding.repair().ifPresent(fix -> line("", "", tools.words().text("cli.repair", findings.fix(fix))));
    }
}
