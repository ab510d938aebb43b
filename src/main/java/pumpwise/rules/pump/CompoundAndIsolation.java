package pumpwise.rules.pump;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import pumpwise.catalog.Mechanic;
import pumpwise.routine.Place;
import pumpwise.routine.Section;
import pumpwise.rules.FindingValue;
import pumpwise.rules.Finding;
import pumpwise.rules.Fix;
import pumpwise.rules.Rule;
import pumpwise.rules.RuleContext;
import pumpwise.rules.RuleId;
import pumpwise.rules.Severity;

/// The work has both compound and isolation exercises. This is part of the fifth principle of the source, exercise
/// selection; at least one of each is our minimum.
final class CompoundAndIsolation implements Rule {

    @Override
    public RuleId id() {
        return RuleId.COMPOUND_AND_ISOLATION;
    }

    @Override
    public boolean appliesTo(RuleContext context) {
        return !context.hasNoWork();
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Set<Mechanic> missing = EnumSet.allOf(Mechanic.class);
        context.items(Section.WORK).forEach(item -> missing.remove(item.exercise().mechanic()));
        return missing.stream().map(kind -> finding(kind, context)).toList();
    }

    private Finding finding(Mechanic kind, RuleContext context) {
        Fix fix = new Prescriber(context)
                .adding(exercise -> exercise.mechanic() == kind)
                .orElse(null);
        return new Finding(
                id(),
                Severity.ERROR,
                Place.of(Section.WORK),
                "missing",
                new FindingValue.Without(new FindingValue.Kinds(EnumSet.of(kind))),
                new FindingValue.Phrase("at-least-one"),
                fix);
    }
}
