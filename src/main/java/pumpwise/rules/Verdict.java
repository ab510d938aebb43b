package pumpwise.rules;

import java.util.List;

/// What the pump check says about a routine.
///
/// @param findings in the order of the rules, each rule's in the order of the routine
/// @param failures rules that could not be carried out
public record Verdict(List<Finding> findings, List<Failure> failures) {

    public Verdict {
        findings = List.copyOf(findings);
        failures = List.copyOf(failures);
    }

    /// How many findings have this severity.
    public long count(Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }

    /// Whether a rule has nothing to say, or at most advice.
    public boolean isMet(RuleId rule) {
        return findings.stream().noneMatch(f -> f.rule() == rule && f.severity() != Severity.ADVICE)
                && failures.stream().noneMatch(f -> f.rule() == rule);
    }

    /// A rule that threw: a fault of Pumpwise, not of the routine.
    ///
    /// @param rule which one
    /// @param cause what it threw
    public record Failure(RuleId rule, RuntimeException cause) {}
}
