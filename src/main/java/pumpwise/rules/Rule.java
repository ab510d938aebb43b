package pumpwise.rules;

import java.util.List;

/// A check that compares a routine with one requirement of the pump. Stateless and pure.
public interface Rule {

    /// The id of this rule.
    RuleId id();

    /// Whether the routine contains anything for this rule to check. If not, the rule is not met, even without
    /// findings.
    boolean appliesTo(RuleContext context);

    /// The findings in the order of the routine; empty if there are none.
    List<Finding> check(RuleContext context);
}
