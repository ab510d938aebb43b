package pumpwise.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import pumpwise.catalog.Catalog;
import pumpwise.routine.Block;
import pumpwise.routine.Place;
import pumpwise.routine.Routine;

/// Checks routines against a list of rules and fixes their findings.
public final class PumpCheck {

    /// Most routines need two or three rounds. After this many, two rules must be undoing each other's fixes.
    private static final int MOST_ROUNDS = 1_000;

    private final List<Rule> rules;
    private final Catalog catalog;

    /// A check with these rules, in this order, and the exercises of `catalog`.
    public PumpCheck(List<Rule> rules, Catalog catalog) {
        this.rules = List.copyOf(rules);
        this.catalog = catalog;
    }

    /// A check with more rules, such as those that need the log of earlier sessions.
    public PumpCheck with(List<Rule> more) {
        return new PumpCheck(Stream.concat(rules.stream(), more.stream()).toList(), catalog);
    }

    /// Checks a routine. Rules that the routine switches off are skipped, and a rule that throws is reported as its own
    /// failure.
    public Verdict check(Routine routine) {
        RuleContext context = new RuleContext(routine, catalog.snapshot());
        List<Finding> findings = new ArrayList<>();
        List<Verdict.Failure> failures = new ArrayList<>();
        Map<RuleId, PrincipleState> states = new EnumMap<>(RuleId.class);
        for (Rule rule : rules) {
            if (routine.ruleOff(rule.id().id()).isPresent()) {
                states.put(rule.id(), PrincipleState.OFF);
                continue;
            }
            try {
                List<Finding> found = rule.check(context);
                states.put(rule.id(), state(found, rule.appliesTo(context)));
                findings.addAll(found);
            } catch (RuntimeException e) {
                states.put(rule.id(), PrincipleState.NOT_MET);
                failures.add(new Verdict.Failure(rule.id(), e));
            }
        }
        return new Verdict(findings, failures, states);
    }

    /// @param applies whether there is anything to check; something that is missing entirely is not nearly met
    private static PrincipleState state(List<Finding> findings, boolean applies) {
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            return PrincipleState.NOT_MET;
        }
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.WARNING)) {
            return applies ? PrincipleState.NEARLY_MET : PrincipleState.NOT_MET;
        }
        return applies ? PrincipleState.MET : PrincipleState.NOT_CHECKED;
    }

    /// Applies every available fix for an error or a warning. Advice is left to the user.
    public RepairResult repair(Routine routine) {
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
        return new RepairResult(current, applied, verdict);
    }

    private static List<Finding> repairable(Verdict verdict) {
        return verdict.findings().stream()
                .filter(finding -> finding.severity() != Severity.ADVICE)
                .filter(finding -> finding.repair().isPresent())
                .toList();
    }

    /// Applies as many fixes as possible before the routine has to be checked again. A fix that changes the shape of a
    /// block invalidates the other findings there, and one that moves blocks invalidates all of them.
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
