package pumpwise.ui.check;

import pumpwise.rules.Finding;

/// The commands of the pump check. Each can be undone in one step.
public interface CheckActions extends RuleSwitch {

    /// Fixes one finding.
    void fix(Finding finding);

    /// Fixes all errors and warnings.
    void fixAll();

    /// Reveals the value of a finding, or else its exercise or section.
    void pointAt(Finding finding);
}
