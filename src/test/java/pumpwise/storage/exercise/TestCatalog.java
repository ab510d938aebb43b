package pumpwise.storage.exercise;

import java.util.List;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Category;
import pumpwise.catalog.Coaching;
import pumpwise.catalog.Equipment;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.Movement;
import pumpwise.catalog.Muscle;
import pumpwise.catalog.PeakPause;
import pumpwise.catalog.Sides;

/// One exercise of each unit.
public final class TestCatalog {

    public static final Catalog CATALOG = Catalog.of(List.of(
            exercise("thrust", Movement.reps(PeakPause.REQUIRED)),
            exercise("walk", Movement.steps(Sides.EACH_DIRECTION)),
            exercise("stretch", Movement.timed(Sides.EACH_LEG))));

    private TestCatalog() {}

    private static Exercise exercise(String id, Movement movement) {
        return new Exercise(
                id,
                id,
                Category.STRENGTH,
                null,
                null,
                null,
                List.of(Equipment.BODY_ONLY),
                List.of(Muscle.GLUTEUS_MAXIMUS),
                List.of(),
                movement,
                Coaching.NONE,
                List.of(),
                List.of());
    }
}
