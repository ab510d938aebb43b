package pumpwise.rules.pump;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pumpwise.routine.Routine;
import pumpwise.rules.Figure;
import pumpwise.rules.Finding;
import pumpwise.rules.Rule;
import pumpwise.rules.RuleId;
import pumpwise.rules.Severity;
import pumpwise.rules.Subject;

/// Every item names an exercise of the catalog. Which one was meant only a person can say; the nearest is shown.
final class KnownExercise implements Rule {

    @Override
    public RuleId id() {
        return RuleId.KNOWN_EXERCISE;
    }

    @Override
    public List<Finding> check(Subject subject) {
        // Looking for the nearest takes a while, and an unknown exercise is often named again and again.
        Map<String, Figure> nearest = new HashMap<>();
        return subject.routine().items().stream()
                .filter(item -> subject.catalog().find(item.prescription().exercise()).isEmpty())
                .map(item -> finding(item, nearest.computeIfAbsent(
                        item.prescription().exercise(), unknown -> nearest(unknown, subject))))
                .toList();
    }

    private static Figure nearest(String unknown, Subject subject) {
        return subject.catalog()
                .nearestId(unknown)
                .<Figure>map(id -> new Figure.Quoted(id))
                .orElse(new Figure.None());
    }

    private Finding finding(Routine.Item item, Figure nearest) {
        return new Finding(
                id(),
                Severity.ERROR,
                item.place(),
                nearest instanceof Figure.None ? "unknown" : "unknown-near",
                new Figure.Quoted(item.prescription().exercise()),
                nearest,
                null);
    }
}
