package pumpwise.rules.pump;

import java.util.List;
import java.util.Optional;
import pumpwise.catalog.Tempo;
import pumpwise.catalog.Unit;
import pumpwise.rules.FindingValue;
import pumpwise.rules.Finding;
import pumpwise.rules.Fix;
import pumpwise.rules.Rule;
import pumpwise.rules.RuleContext;
import pumpwise.rules.RuleId;
import pumpwise.rules.Severity;

/// Lowering and lifting are not rushed, unless the exercise is explosive by nature. The source asks for control but
/// gives no figures; 2 s down and 1 s up are ours.
final class ControlledTempo implements Rule {

    /// The fastest controlled tempo.
    private static final Tempo LIMIT = Tempo.CONTROLLED;

    @Override
    public RuleId id() {
        return RuleId.CONTROLLED_TEMPO;
    }

    @Override
    public boolean appliesTo(RuleContext context) {
        return context.workItems(Unit.REPS).stream()
                .anyMatch(item -> !item.exercise().movement().explosive());
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.workItems(Unit.REPS).stream()
                .filter(item -> !item.exercise().movement().explosive())
                .flatMap(item -> check(item).stream())
                .toList();
    }

    private Optional<Finding> check(RuleContext.KnownItem item) {
        Tempo own = item.prescription().tempo();
        Tempo tempo = own == null ? item.exercise().movement().tempo() : own;
        if (tempo.isAtLeast(LIMIT)) {
            return Optional.empty();
        }
        Tempo slower = tempo.atLeast(LIMIT);
        Fix fix = new Fix(
                "slow",
                new FindingValue.Paced(slower),
                routine -> routine.withItem(item.place(), other -> other.withTempo(slower)));
        return Optional.of(new Finding(
                id(),
                Severity.WARNING,
                item.place(),
                "rushed",
                new FindingValue.Paced(tempo),
                new FindingValue.AtLeast(new FindingValue.Paced(LIMIT)),
                fix));
    }
}
