package pumpwise.rules;

import java.util.List;

/// One rule, which compares a routine with what the pump requires. Stateless and pure.
public interface Rule {

    /// The id of this rule.
    RuleId id();

    /// Whether the routine has anything that this rule is about. If it does not, the rule is not met, even without
    /// findings.
    boolean appliesTo(RuleContext context);

    /// The findings in the order of the routine; empty if there are none.
    List<Finding> check(RuleContext context);
}
