package pumpwise.rules.pump;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pumpwise.routine.Routine;
import pumpwise.rules.FindingValue;
import pumpwise.rules.Finding;
import pumpwise.rules.Rule;
import pumpwise.rules.RuleContext;
import pumpwise.rules.RuleId;
import pumpwise.rules.Severity;

/// Every exercise is in the catalog. Only the user knows what was meant, so the rule suggests the closest name and has
/// no fix.
final class KnownExercise implements Rule {

    @Override
    public RuleId id() {
        return RuleId.KNOWN_EXERCISE;
    }

    @Override
    public boolean appliesTo(RuleContext context) {
        return !context.routine().items().isEmpty();
    }

    @Override
    public List<Finding> check(RuleContext context) {
        // Finding the nearest name is slow, and the same unknown exercise often occurs many times.
        Map<String, FindingValue> nearest = new HashMap<>();
        return context.routine().items().stream()
                .filter(item -> context.catalog().find(item.prescription().exercise()).isEmpty())
                .map(item -> finding(item, nearest.computeIfAbsent(
                        item.prescription().exercise(), unknown -> nearest(unknown, context))))
                .toList();
    }

    private static FindingValue nearest(String unknown, RuleContext context) {
        return context.catalog()
                .nearestId(unknown)
                .<FindingValue>map(id -> new FindingValue.Quoted(id))
                .orElse(new FindingValue.None());
    }

    private Finding finding(Routine.Item item, FindingValue nearest) {
        return new Finding(
                id(),
                Severity.ERROR,
                item.place(),
                nearest instanceof FindingValue.None ? "unknown" : "unknown-near",
                new FindingValue.Quoted(item.prescription().exercise()),
                nearest,
                null);
    }
}
