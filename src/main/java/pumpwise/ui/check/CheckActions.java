package pumpwise.ui.check;

import pumpwise.rules.Finding;
import pumpwise.rules.RuleId;

/// The commands of the pump check. Each can be undone in one step.
public interface CheckActions {

    /// Fixes one finding.
    void fix(Finding finding);

    /// Fixes all errors and warnings.
    void fixAll();

    /// Reveals the value of a finding, or else its exercise or section.
    void pointAt(Finding finding);

    /// Switches a rule off for this routine.
    ///
    /// @param reason why; not blank
    void switchOff(RuleId rule, String reason);

    /// Switches a rule on again.
    void switchOn(RuleId rule);
}
