package pumpwise.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pumpwise.catalog.Equipment;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.ExerciseFilter;
import pumpwise.catalog.Mechanic;
import pumpwise.catalog.Muscle;
import pumpwise.routine.Routine;

/// The filters of the palette, and the equipment it remembers.
class PaletteFiltersTest extends CatalogPalette {

    @Test
    void filtersNarrowHitsAndSuggestionsDownAndBeginAnewNextTime() {
        routine = Routine.named("New");
        add(null);
        palette.filters().toggle(Mechanic.ISOLATION);
        palette.filters().choose(Muscle.GLUTEUS_MEDIUS);

        assertThat(shown()).isNotEmpty().allMatch(exercise -> exercise.mechanic() == Mechanic.ISOLATION);
        palette.queryProperty().set("kick");
        assertThat(shown()).isNotEmpty().allMatch(exercise -> exercise.muscles().contains(Muscle.GLUTEUS_MEDIUS));

        palette.filters().toggle(Mechanic.COMPOUND);
        assertThat(palette.filters().filterProperty().get().mechanic()).isEqualTo(Mechanic.COMPOUND);
        palette.filters().toggle(Mechanic.COMPOUND);
        assertThat(palette.filters().filterProperty().get().mechanic()).isNull();

        palette.close();
        add(null);
        assertThat(palette.filters().areOn()).isFalse();
        assertThat(palette.queryProperty().get()).isEmpty();
    }

    @Test
    void theEquipmentAtHandIsRemembered() {
        add(null);
        palette.filters().toggle(Equipment.BANDS);
        palette.filters().toggle(Equipment.DUMBBELL);
        palette.filters().toggle(Equipment.DUMBBELL);
        palette.close();

        assertThat(remembered).containsExactly(Equipment.BANDS);
        add(null);
        assertThat(palette.filters().filterProperty().get().available()).containsExactly(Equipment.BANDS);
        assertThat(shown())
                .isNotEmpty()
                .allMatch(exercise -> EnumSet.of(Equipment.BANDS, Equipment.BODY_ONLY).containsAll(exercise.equipment()));
        assertThat(shown()).extracting(Exercise::id).contains("glute-bridge", "banded-glute-bridge");
    }

    @Test
    void clearingTheFiltersForgetsNoEquipment() {
        remembered = Set.of(Equipment.BANDS);
        add(null);
        palette.filters().clear();

        assertThat(palette.filters().filterProperty().get()).isEqualTo(ExerciseFilter.NONE);
        assertThat(remembered).containsExactly(Equipment.BANDS);
        palette.filters().makeEverythingAvailable();
        assertThat(remembered).isEmpty();
    }
}
