package pumpwise.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogTest {

    private final Catalog catalog =
            Catalog.of(List.of(Exercises.hipThrust(), Exercises.lateralWalk(), Exercises.swing()));

    @Test
    void findsByIdAndSortsByName() {
        assertThat(catalog.find("kettlebell-swing")).contains(Exercises.swing());
        assertThat(catalog.find("nothing")).isEmpty();
        assertThat(catalog.exercises()).extracting(Exercise::name).isSorted();
    }

    @Test
    void anOwnExerciseStandsInFrontOfABuiltInOne() {
        Exercise own = new Exercise(
                "kettlebell-swing",
                "My swing",
                Category.STRENGTH,
                Mechanic.COMPOUND,
                null,
                null,
                List.of(Equipment.KETTLEBELLS),
                List.of(Muscle.GLUTEUS_MAXIMUS),
                List.of(),
                Movement.reps(PeakPause.NONE).asExplosive(),
                Coaching.NONE,
                List.of(),
                List.of());
        assertThat(Catalog.of(List.of(Exercises.swing(), own)).find("kettlebell-swing")).contains(own);
    }
}
