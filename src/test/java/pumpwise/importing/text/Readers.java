package pumpwise.importing.text;

import java.util.Set;
import pumpwise.catalog.Catalog;
import pumpwise.routine.WeightUnit;
import pumpwise.rules.RuleId;
import pumpwise.storage.exercise.CatalogReader;

/// A reader over the built-in exercises.
public final class Readers {

    public static final Catalog CATALOG = new CatalogReader().builtIn().catalog();

    public static final WorkoutReader READER = new WorkoutReader(CATALOG, Set.copyOf(RuleId.ids()), WeightUnit.KILOGRAMS);

    private Readers() {}
}
