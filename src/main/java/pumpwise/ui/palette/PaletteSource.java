package pumpwise.ui.palette;

import java.util.List;
import java.util.stream.Stream;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Equipment;
import pumpwise.catalog.ExerciseSearch;
import pumpwise.catalog.ExerciseSimilarity;
import pumpwise.catalog.Muscle;
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

    /// All muscles that exercises work.
    List<Muscle> muscles() {
        return Stream.of(Muscle.values())
                .filter(muscle -> catalog.exercises().stream()
                        .anyMatch(exercise -> exercise.muscles().contains(muscle)))
                .toList();
    }

    /// All equipment that exercises need.
    List<Equipment> equipment() {
        return Stream.of(Equipment.values())
                .filter(piece -> catalog.exercises().stream()
                        .anyMatch(exercise -> exercise.equipment().contains(piece)))
                .toList();
    }
}
