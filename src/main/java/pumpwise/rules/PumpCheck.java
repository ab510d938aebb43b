package pumpwise.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pumpwise.catalog.Catalog;
import pumpwise.routine.Block;
import pumpwise.routine.Place;
import pumpwise.routine.Routine;

/// Checks routines with a list of rules, and repairs them.
public final class PumpCheck {

    /// After so many rounds two rules would be undoing each other's repairs. Most routines take two or three.
    private static final int MOST_ROUNDS = 1_000;

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
        Subject subject = new Subject(routine, catalog.snapshot());
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

    /// Makes every repair of an error or a warning, until none is left to make. Advice is left to the person.
    public Repaired repair(Routine routine) {
        List<Finding> applied = new ArrayList<>();
        Routine current = routine;
        Verdict verdict = check(current);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Routine next = repairOnce(current, repairable(verdict), applied);
            if (next.equals(current)) {
                break;
            }
            current = next;
            verdict = check(current);
        }
        return new Repaired(current, applied, verdict);
    }

    private static List<Finding> repairable(Verdict verdict) {
        return verdict.findings().stream()
                .filter(finding -> finding.severity() != Severity.ADVICE)
                .filter(finding -> finding.repair().isPresent())
                .toList();
    }

    /// Makes as many repairs as findings of one check can be trusted for: a repair of one block that gives it
    /// another shape outdates the other findings there, and one that moves blocks all of them.
    private static Routine repairOnce(Routine routine, List<Finding> findings, List<Finding> applied) {
        Routine current = routine;
        Set<Place> reshaped = new HashSet<>();
        for (Finding finding : findings) {
            Place block = finding.place().wholeBlock();
            Fix fix = finding.fix();
            if (fix == null || reshaped.contains(block)) {
                continue;
            }
            Routine next = fix.apply(current);
            applied.add(finding);
            if (block.isSection() || movesBlocks(block, current, next)) {
                return next;
            }
            if (!sameShape(current.block(block), next.block(block))) {
                reshaped.add(block);
            }
            current = next;
        }
        return current;
    }

    private static boolean movesBlocks(Place block, Routine before, Routine after) {
        return before.blocks(block.section()).size()
                != after.blocks(block.section()).size();
    }

    private static boolean sameShape(Block before, Block after) {
        return before.getClass() == after.getClass()
                && before.items().size() == after.items().size();
    }
}
