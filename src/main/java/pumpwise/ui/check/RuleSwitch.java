package pumpwise.ui.check;

import pumpwise.rules.RuleId;

/// Switches rules off and on for the routine in Plan. Each change can be undone there in one step.
public interface RuleSwitch {

    /// Switches a rule off for this routine.
    ///
    /// @param reason why; not blank
    void switchOff(RuleId rule, String reason);

    /// Switches a rule on again.
    void switchOn(RuleId rule);
}
