package pumpwise.ui.check;

import pumpwise.routine.Place;
import pumpwise.rules.Finding;
import pumpwise.rules.RuleId;

/// What can be done from the pump check; each is one step that can be undone.
public interface CheckActions {

    /// Makes the repair of one finding.
    void fix(Finding finding);

    /// Makes every repair that is not mere advice.
    void fixAll();

    /// Directs the eye to where a finding is.
    void pointAt(Place place);

    /// Lets a rule not apply to this routine.
    ///
    /// @param reason why; not blank
    void switchOff(RuleId rule, String reason);

    /// Lets a rule apply again.
    void switchOn(RuleId rule);
}
