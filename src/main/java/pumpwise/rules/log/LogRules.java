package pumpwise.rules.log;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import pumpwise.rules.Rule;
import pumpwise.rules.RuleId;
import pumpwise.rules.TrainingLog;

/// The list of all rules that need the log.
public final class LogRules {

    private LogRules() {}

    /// The rules for a log, in the order of [RuleId].
    ///
    /// @param off the rules that the user has switched off for all routines
    public static List<Rule> of(TrainingLog log, Set<RuleId> off) {
        return Stream.<Rule>of(new SessionLength(log), new WeeklyRecovery(log), new HeavyDays(log))
                .filter(rule -> !off.contains(rule.id()))
                .toList();
    }
}
