package pumpwise.ui.plan.model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import pumpwise.catalog.Catalog;
import pumpwise.routine.Place;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.routine.WeightUnit;
import pumpwise.routine.edit.ItemField;
import pumpwise.rules.Finding;
import pumpwise.rules.PumpCheck;
import pumpwise.rules.pump.PumpRules;
import pumpwise.storage.exercise.CatalogReader;
import pumpwise.storage.routine.Templates;
import pumpwise.ui.check.FindingRow;
import pumpwise.words.Words;

/// A view-model of the sample, with its dependencies.
public final class Planned {

    public static final Words WORDS = Words.in(Locale.ENGLISH);
    public static final Catalog CATALOG = new CatalogReader().builtIn().catalog();
    public static final Routine SAMPLE = Templates.SAMPLE.routine(CATALOG);
    public static final Place THRUST = Place.of(Section.WORK, 0);
    public static final Place SUPERSET = Place.of(Section.WORK, 3);

    /// The weight unit in the settings.
    public static final ObjectProperty<WeightUnit> UNIT = new SimpleObjectProperty<>(WeightUnit.KILOGRAMS);

    /// The time to change the side or the exercise in the settings.
    public static final ObjectProperty<Duration> GET_READY = new SimpleObjectProperty<>(Duration.ofSeconds(5));

    private Planned() {}

    public static PlanViewModel of(Routine routine) {
        return new PlanViewModel(WORDS, CATALOG, new PumpCheck(PumpRules.all(), CATALOG), new PlanPreferences(UNIT, new SimpleObjectProperty<>(List.of()), GET_READY), routine);
    }

    public static PlanViewModel sample() {
        return of(SAMPLE);
    }

    /// The places that are revealed from now on.
    public static List<Place> revealed(PlanViewModel plan) {
        List<Place> places = new ArrayList<>();
        plan.table().addRevealListener(places::add);
        return places;
    }

    /// The row at a place in the work section.
    public static ItemRow row(PlanViewModel plan, Place place) {
        return plan.section(place.section()).blocks().get(place.block()).items().get(Math.max(place.member(), 0));
    }

    public static EditableValue value(PlanViewModel plan, Place place, ItemField field) {
        return row(plan, place).value(field);
    }

    /// What the check finds in the routine.
    public static List<Finding> findings(PlanViewModel plan) {
        return plan.check().principlesProperty().get().stream()
                .flatMap(principle -> principle.findings().stream())
                .map(FindingRow::finding)
                .toList();
    }
}
