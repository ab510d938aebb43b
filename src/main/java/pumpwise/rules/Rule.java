package pumpwise.rules;

import java.util.List;

/// One rule: compares a routine with what the pump asks for. Stateless, and pure.
public interface Rule {

    /// Which rule this is.
    RuleId id();

    /// What it finds, in the order of the routine; empty if all is well.
    List<Finding> check(Subject subject);
}
