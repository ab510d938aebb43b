package pumpwise.rules;

import java.util.ArrayList;
import java.util.List;
import pumpwise.catalog.Catalog;
import pumpwise.routine.Routine;

/// Checks routines with a list of rules, and repairs them.
public final class PumpCheck {

    private final List<Rule> rules;
    private final Catalog catalog;

    /// A check by these rules, in this order, with exercises looked up in `catalog`.
    public PumpCheck(List<Rule> rules, Catalog catalog) {
        this.rules = List.copyOf(rules);
        this.catalog = catalog;
    }

    /// What the rules say. Rules that the routine switches off are left out, and a rule that throws is
    /// reported as a failure of its own.
    public Verdict check(Routine routine) {
        Subject subject = new Subject(routine, catalog);
        List<Finding> findings = new ArrayList<>();
        List<Verdict.Failure> failures = new ArrayList<>();
        for (Rule rule : rules) {
            if (routine.ruleOff(rule.id().id()).isPresent()) {
                continue;
            }
            try {
                findings.addAll(rule.check(subject));
            } catch (RuntimeException e) {
                failures.add(new Verdict.Failure(rule.id(), e));
            }
        }
        return new Verdict(findings, failures);
    }
}
