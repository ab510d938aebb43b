package pumpwise.rules.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import pumpwise.rules.Finding;
import pumpwise.rules.Rule;
import pumpwise.rules.RuleId;
import pumpwise.rules.TrainingLog;
import pumpwise.rules.Verdict;

/// The list of all rules that need the log.
public final class LogRules {

    private LogRules() {}

    /// The rules for a log, in the order of [RuleId].
    ///
    /// @param off the rules that the user has switched off for all routines
    public static List<Rule> of(TrainingLog log, Set<RuleId> off) {
        return List.copyOf(on(log, off));
    }

    /// What the rules find in a log alone, when there is no routine at hand to check it with. A rule that throws is reported
    /// as its own failure.
    ///
    /// @param off the rules that the user has switched off for all routines
    public static Verdict check(TrainingLog log, Set<RuleId> off) {
        List<Finding> findings = new ArrayList<>();
        List<Verdict.Failure> failures = new ArrayList<>();
        for (LogRule rule : on(log, off)) {
            try {
                findings.addAll(rule.check(log));
            } catch (RuntimeException e) {
                failures.add(new Verdict.Failure(rule.id(), e));
            }
        }
        return new Verdict(findings, failures, Map.of());
    }

    private static List<LogRule> on(TrainingLog log, Set<RuleId> off) {
        return Stream.of(new SessionLength(log), new WeeklyRecovery(log), new HeavyDays(log))
                .filter(rule -> !off.contains(rule.id()))
                .toList();
    }
}
