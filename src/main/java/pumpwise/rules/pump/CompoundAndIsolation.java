package pumpwise.rules.pump;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import pumpwise.catalog.Mechanic;
import pumpwise.routine.Place;
import pumpwise.routine.Section;
import pumpwise.rules.Figure;
import pumpwise.rules.Finding;
import pumpwise.rules.Fix;
import pumpwise.rules.Rule;
import pumpwise.rules.RuleId;
import pumpwise.rules.Severity;
import pumpwise.rules.Subject;

/// The work has both compound and isolation exercises. It is part of the fifth principle of the source,
/// exercise selection.
final class CompoundAndIsolation implements Rule {

    @Override
    public RuleId id() {
        return RuleId.COMPOUND_AND_ISOLATION;
    }

    @Override
    public List<Finding> check(Subject subject) {
        Set<Mechanic> missing = EnumSet.allOf(Mechanic.class);
        subject.items(Section.WORK).forEach(item -> missing.remove(item.exercise().mechanic()));
        return missing.stream().map(kind -> finding(kind, subject)).toList();
    }

    private Finding finding(Mechanic kind, Subject subject) {
        Fix fix = new Prescriber(subject)
                .adding(exercise -> exercise.mechanic() == kind)
                .orElse(null);
        return new Finding(
                id(),
                Severity.ERROR,
                Place.of(Section.WORK),
                "missing",
                new Figure.Without(new Figure.Kinds(EnumSet.of(kind))),
                new Figure.Kinds(EnumSet.allOf(Mechanic.class)),
                fix);
    }
}
