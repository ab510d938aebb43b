package pumpwise.rules.pump;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.routine.Place;
import pumpwise.routine.Prescription;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.routine.Single;
import pumpwise.routine.Superset;
import pumpwise.routine.TimeRange;
import pumpwise.rules.FindingValue;
import pumpwise.rules.Finding;
import pumpwise.rules.Fix;
import pumpwise.rules.Rule;
import pumpwise.rules.RuleContext;
import pumpwise.rules.RuleId;
import pumpwise.rules.Severity;

/// A superset moves from one exercise to a different one without a rest and rests after the round, like the lateral walk and
/// the bridge in the source's sample routine.
final class SupersetShape implements Rule {

    private static final Duration LEAST_SWITCH = RestWindow.WINDOW.limits().least();

    @Override
    public RuleId id() {
        return RuleId.SUPERSET_SHAPE;
    }

    @Override
    public boolean appliesTo(RuleContext context) {
        return context.routine().work().stream().anyMatch(Superset.class::isInstance);
    }

    @Override
    public List<Finding> check(RuleContext context) {
        List<Finding> findings = new ArrayList<>();
        for (int index = 0; index < context.routine().work().size(); index++) {
            if (context.routine().work().get(index) instanceof Superset superset) {
                check(Place.of(Section.WORK, index), superset, context.catalog(), findings);
            }
        }
        return findings;
    }

    private void check(Place place, Superset superset, Catalog catalog, List<Finding> findings) {
        long different = superset.items().stream()
                .map(Prescription::exercise)
                .distinct()
                .count();
        if (different < 2) {
            findings.add(new Finding(
                    id(),
                    Severity.WARNING,
                    place,
                    "alone",
                    new FindingValue.Exercises(List.of(superset.items().getFirst().exercise())),
                    new FindingValue.Phrase("different-exercises"),
                    split(place, catalog)));
        }
        if (isMissing(superset.rest())) {
            findings.add(new Finding(
                    id(),
                    Severity.ERROR,
                    place,
                    "rest-missing",
                    new FindingValue.None(),
                    new FindingValue.Timed(RestWindow.WINDOW.limits()),
                    RestWindow.setRest(place, RestWindow.USUAL)));
        }
    }

    private static boolean isMissing(@Nullable TimeRange rest) {
        return rest == null || rest.isZero();
    }

    /// Splits an exercise from the superset and gives it the sets and the rest of the superset. If it occurs several
    /// times with different values, each occurrence is kept.
    private static Fix split(Place place, Catalog catalog) {
        return new Fix("dissolve", new FindingValue.None(), routine -> {
            if (!(routine.block(place) instanceof Superset superset)) {
                return routine;
            }
            Routine without = routine.removing(place);
            int index = place.block();
            for (Prescription item : new LinkedHashSet<>(superset.items())) {
                without = without.inserting(place.section(), index++, standalone(item, superset, catalog));
            }
            return without;
        });
    }

    /// Adds what a superset member may lack but a single exercise needs.
    private static Single standalone(Prescription item, Superset superset, Catalog catalog) {
        TimeRange switchRest = item.switchRest();
        boolean tooShort = switchRest != null && switchRest.least().compareTo(LEAST_SWITCH) < 0;
        Prescription rested = tooShort && RestWindow.changesLegs(item, catalog) ? item.withSwitchRest(null) : item;
        TimeRange rest = isMissing(superset.rest()) ? RestWindow.USUAL : superset.rest();
        return new Single(rested, superset.sets(), rest);
    }
}
