package pumpwise.ui.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Equipment;
import pumpwise.catalog.Exercise;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.storage.exercise.CatalogReader;
import pumpwise.storage.routine.Templates;
import pumpwise.ui.filter.EquipmentPreference;
import pumpwise.ui.palette.ExercisePicker.Picked;
import pumpwise.words.Words;

/// The palette over the built-in catalog, and what was added and replaced with it.
abstract class CatalogPalette {

    static final Catalog CATALOG = new CatalogReader().builtIn().catalog();
    static final Routine SAMPLE = Templates.SAMPLE.routine(CATALOG);

    final List<Picked> added = new ArrayList<>();
    final List<Exercise> replaced = new ArrayList<>();
    Routine routine = SAMPLE;
    Catalog catalog = CATALOG;
    Set<Equipment> remembered = Set.of();

    final PaletteViewModel palette = new PaletteViewModel(
            Words.in(Locale.ENGLISH), () -> catalog, new EquipmentPreference(() -> remembered, pieces -> remembered = pieces));

    void add(@Nullable Section section) {
        palette.toAdd(() -> routine, section, added::add);
    }

    List<Exercise> shown() {
        return palette.rowsProperty().get().stream()
                .filter(PaletteRow.Hit.class::isInstance)
                .map(PaletteRow.Hit.class::cast)
                .map(PaletteRow.Hit::exercise)
                .toList();
    }

    List<String> headings() {
        return palette.rowsProperty().get().stream()
                .filter(PaletteRow.Heading.class::isInstance)
                .map(PaletteRow.Heading.class::cast)
                .map(PaletteRow.Heading::text)
                .toList();
    }

    static Exercise exercise(String id) {
        return CATALOG.find(id).orElseThrow();
    }
}
