package pumpwise.rules.pump;

import java.util.List;
import java.util.Set;
import pumpwise.catalog.Muscle;
import pumpwise.routine.Place;
import pumpwise.routine.Section;
import pumpwise.rules.FindingValue;
import pumpwise.rules.Finding;
import pumpwise.rules.Rule;
import pumpwise.rules.RuleContext;
import pumpwise.rules.RuleId;
import pumpwise.rules.Severity;

/// The work trains all three gluteal muscles; secondary muscles count too. The source says that the pump is about these
/// three; that none may be left out is our reading of its exercise selection.
final class GluteCoverage implements Rule {

    @Override
    public RuleId id() {
        return RuleId.GLUTE_COVERAGE;
    }

    @Override
    public boolean appliesTo(RuleContext context) {
        return !context.hasNoWork();
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Set<Muscle> missing = Muscle.glutes();
        context.items(Section.WORK).forEach(item -> missing.removeAll(item.exercise().muscles()));
        if (missing.isEmpty()) {
            return List.of();
        }
        return List.of(new Finding(
                id(),
                Severity.WARNING,
                Place.of(Section.WORK),
                "missing",
                new FindingValue.Without(new FindingValue.Muscles(missing)),
                new FindingValue.Muscles(Muscle.glutes()),
                new Prescriber(context).covering(missing).orElse(null)));
    }
}
