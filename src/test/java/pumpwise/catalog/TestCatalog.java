package pumpwise.catalog;

import java.time.Duration;
import java.util.List;

/// Exercises with one-word ids for tests: one for each unit, and one for each kind of sides.
public final class TestCatalog {

    /// A rep of two seconds, regardless of the tempo of explosive exercises.
    private static final Movement SWING = new Movement(
            Unit.REPS,
            Sides.BOTH,
            PeakPause.NONE,
            StartsWith.LIFT,
            true,
            new Tempo(Duration.ofSeconds(1), Duration.ofSeconds(1)),
            Movement.DEFAULT_PER_STEP);

    public static final Catalog CATALOG = Catalog.of(List.of(
            exercise("thrust", Movement.reps(PeakPause.REQUIRED)),
            exercise("hinge", Movement.reps(PeakPause.OPTIONAL).withStart(StartsWith.LOWER)),
            exercise("kickback", Movement.reps(PeakPause.REQUIRED).withSides(Sides.EACH_LEG)),
            exercise("swing", SWING),
            exercise("walk", Movement.steps(Sides.EACH_DIRECTION)),
            exercise("march", Movement.steps(Sides.BOTH)),
            exercise("bird-dog", Movement.reps(PeakPause.OPTIONAL).withSides(Sides.ALTERNATING)),
            exercise("cardio", Movement.timed(Sides.BOTH)),
            exercise("stretch", Movement.timed(Sides.EACH_LEG))));

    private TestCatalog() {}

    /// A strength exercise of the glutes without equipment.
    public static Exercise exercise(String id, Movement movement) {
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
