package pumpwise.rules;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The result of checking a routine.
///
/// @param findings in the order of the rules, those of each rule in the order of the routine
/// @param failures rules that threw an exception
/// @param states how far each rule is met; rules that are not part of the check are absent
public record Verdict(List<Finding> findings, List<Failure> failures, Map<RuleId, PrincipleState> states) {

    /// The verdict before anything is checked.
    public static final Verdict NONE = new Verdict(List.of(), List.of(), Map.of());

    public Verdict {
        findings = List.copyOf(findings);
        failures = List.copyOf(failures);
        states = Map.copyOf(states);
    }

    /// The number of findings of this severity.
    public long count(Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }

    /// How far a rule is met.
    public PrincipleState state(RuleId rule) {
        return states.getOrDefault(rule, PrincipleState.NOT_CHECKED);
    }

    /// How far a principle is met: as far as the worst of its rules, and fully only if none of them is off.
    public PrincipleState state(Principle principle) {
        Set<PrincipleState> all = EnumSet.of(PrincipleState.NOT_CHECKED);
        for (RuleId rule : RuleId.values()) {
            if (rule.principle() == principle) {
                all.add(state(rule));
            }
        }
        List<PrincipleState> byWeight = List.of(
                PrincipleState.NOT_MET, PrincipleState.NEARLY_MET, PrincipleState.OFF, PrincipleState.MET);
        return byWeight.stream().filter(all::contains).findFirst().orElse(PrincipleState.NOT_CHECKED);
    }

    /// How many of the five principles are met.
    public int principlesMet() {
        return (int) Arrays.stream(Principle.values())
                .filter(Principle::isPumpPrinciple)
                .filter(principle -> state(principle) == PrincipleState.MET)
                .count();
    }

    /// A rule that threw an exception: a bug in Pumpwise, not a fault of the routine.
    ///
    /// @param rule the rule
    /// @param cause the exception
    public record Failure(RuleId rule, RuntimeException cause) {}
}
