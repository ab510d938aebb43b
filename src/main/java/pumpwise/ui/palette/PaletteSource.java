package pumpwise.ui.palette;

import pumpwise.catalog.Catalog;
import pumpwise.catalog.ExerciseSearch;
import pumpwise.catalog.ExerciseSimilarity;
import pumpwise.rules.PumpCheck;
import pumpwise.rules.pump.PumpRules;

/// A catalog with its search index, similarity index and pump check, which are created once.
record PaletteSource(Catalog catalog, ExerciseSearch search, ExerciseSimilarity similarity, PumpCheck check) {

    PaletteSource(Catalog catalog) {
        this(catalog, new ExerciseSearch(catalog), new ExerciseSimilarity(catalog), new PumpCheck(PumpRules.all(), catalog));
    }

    /// This source, or a new one if the catalog has changed.
    PaletteSource over(Catalog now) {
        return now == catalog ? this : new PaletteSource(now);
    }
}
