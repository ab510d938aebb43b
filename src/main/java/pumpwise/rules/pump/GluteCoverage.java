package pumpwise.rules.pump;

import java.util.List;
import java.util.Set;
import pumpwise.catalog.Muscle;
import pumpwise.routine.Place;
import pumpwise.routine.Section;
import pumpwise.rules.Figure;
import pumpwise.rules.Finding;
import pumpwise.rules.Rule;
import pumpwise.rules.RuleId;
import pumpwise.rules.Severity;
import pumpwise.rules.Subject;

/// The work reaches all three gluteal muscles, be it as helpers. The source names the three as what the pump is
/// about; that none is left out is our reading of its exercise selection.
final class GluteCoverage implements Rule {

    @Override
    public RuleId id() {
        return RuleId.GLUTE_COVERAGE;
    }

    @Override
    public List<Finding> check(Subject subject) {
        Set<Muscle> missing = Muscle.glutes();
        subject.items(Section.WORK).forEach(item -> missing.removeAll(item.exercise().muscles()));
        if (missing.isEmpty()) {
            return List.of();
        }
        return List.of(new Finding(
                id(),
                Severity.WARNING,
                Place.of(Section.WORK),
                "missing",
                new Figure.Without(new Figure.Muscles(missing)),
                new Figure.Muscles(Muscle.glutes()),
                new Prescriber(subject).covering(missing).orElse(null)));
    }
}
