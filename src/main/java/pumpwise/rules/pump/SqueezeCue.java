package pumpwise.rules.pump;

import java.util.List;
import java.util.Optional;
import pumpwise.catalog.Exercise;
import pumpwise.routine.Section;
import pumpwise.rules.FindingValue;
import pumpwise.rules.Finding;
import pumpwise.rules.Fix;
import pumpwise.rules.Rule;
import pumpwise.rules.RuleContext;
import pumpwise.rules.RuleId;
import pumpwise.rules.Severity;

/// Every work exercise has a cue, either in the routine or in the catalog. This is the fourth principle of the source, the
/// mind-muscle connection.
final class SqueezeCue implements Rule {

    @Override
    public RuleId id() {
        return RuleId.SQUEEZE_CUE;
    }

    @Override
    public boolean appliesTo(RuleContext context) {
        return !context.items(Section.WORK).isEmpty();
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.items(Section.WORK).stream()
                .flatMap(item -> check(item).stream())
                .toList();
    }

    private Optional<Finding> check(RuleContext.KnownItem item) {
        String own = item.prescription().cue();
        boolean cued = own == null ? hasCue(item.exercise()) : !own.isBlank();
        if (cued) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                id(),
                Severity.ADVICE,
                item.place(),
                "missing",
                new FindingValue.None(),
                new FindingValue.Phrase("cue"),
                hasCue(item.exercise()) ? useCatalog(item) : null));
    }

    private static Fix useCatalog(RuleContext.KnownItem item) {
        return new Fix(
                "use-cue",
                new FindingValue.Quoted(item.exercise().coaching().cues().getFirst()),
                routine -> routine.withItem(item.place(), other -> other.withCue(null)));
    }

    /// Whether the catalog has a cue for an exercise.
    static boolean hasCue(Exercise exercise) {
        List<String> cues = exercise.coaching().cues();
        return !cues.isEmpty() && !cues.getFirst().isBlank();
    }
}
