package pumpwise.ui.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pumpwise.rules.RuleId;
import pumpwise.rules.Severity;

/// One rule that found something, or that is switched off.
///
/// @param rule which one
/// @param off why it does not apply to this routine; null while it does
/// @param failed whether it could not be checked
/// @param findings what it found, the most severe first
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

    /// How many there are beyond the first few.
    int more() {
        return Math.max(0, findings.size() - FEW);
    }

    /// The weight of the worst of it.
    Severity worst() {
        return failed || findings.isEmpty() ? Severity.ERROR : findings.getFirst().severity();
    }
}
