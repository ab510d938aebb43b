package pumpwise.ui.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pumpwise.rules.RuleId;
import pumpwise.rules.Severity;

/// A row for one rule that has findings or is switched off.
///
/// @param rule the rule
/// @param off why it is switched off; null if it is on
/// @param failed whether it could not be checked
/// @param findings its findings, the most severe first
public record RuleRow(RuleId rule, @Nullable String off, boolean failed, List<FindingRow> findings) {

    /// The number of findings that are shown at first.
    static final int FEW = 3;

    public RuleRow {
        findings = List.copyOf(findings);
    }

    /// The findings to show.
    List<FindingRow> shown(boolean all) {
        return all ? findings : findings.subList(0, Math.min(FEW, findings.size()));
    }

    /// The number of findings beyond the first few.
    int more() {
        return Math.max(0, findings.size() - FEW);
    }

    /// The highest severity.
    Severity worst() {
        return failed || findings.isEmpty() ? Severity.ERROR : findings.getFirst().severity();
    }
}
