package pumpwise.ui.plan;

import java.util.Locale;
import pumpwise.catalog.Catalog;
import pumpwise.routine.Place;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.rules.PumpCheck;
import pumpwise.rules.pump.PumpRules;
import pumpwise.storage.CatalogReader;
import pumpwise.storage.SampleRoutine;
import pumpwise.words.Words;

/// A view-model over the sample, with all that it stands on.
final class Planned {

    static final Words WORDS = Words.in(Locale.ENGLISH);
    static final Catalog CATALOG = new CatalogReader().builtIn().catalog();
    static final Routine SAMPLE = SampleRoutine.routine(CATALOG);
    static final Place THRUST = Place.of(Section.WORK, 0);
    static final Place SUPERSET = Place.of(Section.WORK, 3);

    private Planned() {}

    static PlanViewModel of(Routine routine) {
        return new PlanViewModel(WORDS, CATALOG, new PumpCheck(PumpRules.all(), CATALOG), routine);
    }

    static PlanViewModel sample() {
        return of(SAMPLE);
    }

    /// The row at a place of the work.
    static ItemRow row(PlanViewModel plan, Place place) {
        return plan.section(place.section()).blocks().get(place.block()).items().get(Math.max(place.member(), 0));
    }

    static EditableFigure figure(PlanViewModel plan, Place place, ItemField field) {
        return row(plan, place).figure(field);
    }
}
