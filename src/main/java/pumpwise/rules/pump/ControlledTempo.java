package pumpwise.rules.pump;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import pumpwise.catalog.Tempo;
import pumpwise.routine.Amount;
import pumpwise.routine.Section;
import pumpwise.rules.Figure;
import pumpwise.rules.Finding;
import pumpwise.rules.Fix;
import pumpwise.rules.Rule;
import pumpwise.rules.RuleId;
import pumpwise.rules.Severity;
import pumpwise.rules.Subject;

/// Lowering and lifting are not rushed, unless the exercise is explosive by nature. The source asks for control
/// without figures; 2 s down and 1 s up are ours.
final class ControlledTempo implements Rule {

    /// The fastest tempo that is still controlled.
    static final Tempo LIMIT = Tempo.CONTROLLED;

    @Override
    public RuleId id() {
        return RuleId.CONTROLLED_TEMPO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.items(Section.WORK).stream()
                .filter(item -> item.prescription().amount() instanceof Amount.Reps)
                .filter(item -> !item.exercise().movement().explosive())
                .flatMap(item -> check(item).stream())
                .toList();
    }

    private Optional<Finding> check(Subject.KnownItem item) {
        Tempo own = item.prescription().tempo();
        Tempo tempo = own == null ? item.exercise().movement().tempo() : own;
        Tempo slower = slowed(tempo);
        if (tempo.equals(slower)) {
            return Optional.empty();
        }
        Fix fix = new Fix(
                "slow",
                new Figure.Paced(slower),
                routine -> routine.withItem(item.place(), other -> other.withTempo(slower)));
        return Optional.of(new Finding(
                id(),
                Severity.WARNING,
                item.place(),
                "rushed",
                new Figure.Paced(tempo),
                new Figure.AtLeast(new Figure.Paced(LIMIT)),
                fix));
    }

    /// The tempo with each phase that is too fast at its limit.
    private static Tempo slowed(Tempo tempo) {
        return new Tempo(longer(tempo.lower(), LIMIT.lower()), longer(tempo.lift(), LIMIT.lift()));
    }

    /// Whether no phase of a tempo is too fast.
    static boolean isControlled(Tempo tempo) {
        return tempo.equals(slowed(tempo));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
