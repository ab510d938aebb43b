package pumpwise.catalog;

import static pumpwise.catalog.Equipment.BANDS;
import static pumpwise.catalog.Equipment.BARBELL;
import static pumpwise.catalog.Equipment.BENCH;
import static pumpwise.catalog.Equipment.BODY_ONLY;
import static pumpwise.catalog.Equipment.CABLE;
import static pumpwise.catalog.Equipment.DUMBBELL;
import static pumpwise.catalog.Equipment.HYPEREXTENSION_BENCH;
import static pumpwise.catalog.Equipment.KETTLEBELLS;
import static pumpwise.catalog.Equipment.MACHINE;
import static pumpwise.catalog.Equipment.OTHER;
import static pumpwise.catalog.Muscle.ABDOMINALS;
import static pumpwise.catalog.Muscle.GLUTEUS_MAXIMUS;
import static pumpwise.catalog.Muscle.GLUTEUS_MEDIUS;
import static pumpwise.catalog.Muscle.GLUTEUS_MINIMUS;
import static pumpwise.catalog.Muscle.HAMSTRINGS;
import static pumpwise.catalog.Muscle.HIP_FLEXORS;
import static pumpwise.catalog.Muscle.LOWER_BACK;
import static pumpwise.catalog.Muscle.QUADRICEPS;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Exercises for tests: a small catalog, with the ids and the properties of real ones.
public final class Exercises {

    private Exercises() {}

    /// All of them.
    public static Catalog catalog() {
        return Catalog.of(all());
    }

    /// All of them, as a mutable list.
    public static List<Exercise> all() {
        return List.of(
                hipThrust(), bandedBridge(), romanianDeadlift(), singleLegDeadlift(), swing(),
                cableKickback(), hipAbduction(), bandedAbduction(), lateralWalk(), hyperextension(), clean(),
                lightCardio(), dynamicStretches(), clamShell(), birdDog(), bodyweightBridge(),
                gluteStretch(), hamstringStretch(), hipFlexorStretch());
    }

    /// Compound, pause required; maximus, with the medius helping.
    public static Exercise hipThrust() {
        return work(
                "barbell-hip-thrust", "Barbell hip thrust", Mechanic.COMPOUND, List.of(BARBELL, BENCH),
                List.of(GLUTEUS_MAXIMUS), List.of(HAMSTRINGS, GLUTEUS_MEDIUS, QUADRICEPS),
                Movement.reps(PeakPause.REQUIRED));
    }

    /// Compound, pause required, bands only; all three glutes.
    public static Exercise bandedBridge() {
        return work(
                "banded-glute-bridge", "Banded glute bridge", Mechanic.COMPOUND, List.of(BANDS),
                List.of(GLUTEUS_MAXIMUS), List.of(GLUTEUS_MEDIUS, GLUTEUS_MINIMUS, HAMSTRINGS),
                Movement.reps(PeakPause.REQUIRED));
    }

    /// Compound, pause optional, starts with lowering; maximus.
    public static Exercise romanianDeadlift() {
        return work(
                "romanian-deadlift", "Romanian deadlift", Mechanic.COMPOUND, List.of(BARBELL),
                List.of(GLUTEUS_MAXIMUS, HAMSTRINGS), List.of(LOWER_BACK),
                Movement.reps(PeakPause.OPTIONAL).withStart(StartsWith.LOWER));
    }

    /// Compound, pause optional, starts with lowering, one leg and then the other; maximus and medius.
    public static Exercise singleLegDeadlift() {
        return work(
                "single-leg-rdl", "Single-leg RDL", Mechanic.COMPOUND, List.of(DUMBBELL),
                List.of(GLUTEUS_MAXIMUS, HAMSTRINGS), List.of(GLUTEUS_MEDIUS),
                Movement.reps(PeakPause.OPTIONAL).withStart(StartsWith.LOWER).withSides(Sides.EACH_LEG));
    }

    /// Compound, explosive, no pause; maximus.
    public static Exercise swing() {
        return work(
                "kettlebell-swing", "Kettlebell swing", Mechanic.COMPOUND, List.of(KETTLEBELLS),
                List.of(GLUTEUS_MAXIMUS, HAMSTRINGS), List.of(LOWER_BACK), Movement.reps(PeakPause.NONE).asExplosive());
    }

    /// Isolation, pause required, one leg and then the other; maximus, with the medius helping.
    public static Exercise cableKickback() {
        return work(
                "cable-glute-kickback", "Cable glute kickback", Mechanic.ISOLATION, List.of(CABLE),
                List.of(GLUTEUS_MAXIMUS), List.of(HAMSTRINGS, GLUTEUS_MEDIUS),
                Movement.reps(PeakPause.REQUIRED).withSides(Sides.EACH_LEG));
    }

    /// Isolation, pause required, on a machine; medius and minimus.
    public static Exercise hipAbduction() {
        return work(
                "machine-hip-abduction", "Machine hip abduction", Mechanic.ISOLATION, List.of(MACHINE),
                List.of(GLUTEUS_MEDIUS, GLUTEUS_MINIMUS), List.of(), Movement.reps(PeakPause.REQUIRED));
    }

    /// Isolation, pause required, bands only; all three glutes.
    public static Exercise bandedAbduction() {
        return work(
                "banded-hip-abduction", "Banded hip abduction", Mechanic.ISOLATION, List.of(BANDS),
                List.of(GLUTEUS_MEDIUS, GLUTEUS_MINIMUS), List.of(GLUTEUS_MAXIMUS), Movement.reps(PeakPause.REQUIRED));
    }

    /// Isolation, steps in each direction, bands only; all three glutes.
    public static Exercise lateralWalk() {
        return work(
                "banded-lateral-walk", "Banded lateral walk", Mechanic.ISOLATION, List.of(BANDS),
                List.of(GLUTEUS_MEDIUS, GLUTEUS_MINIMUS), List.of(GLUTEUS_MAXIMUS),
                Movement.steps(Sides.EACH_DIRECTION));
    }

    /// Isolation, pause required; maximus.
    public static Exercise hyperextension() {
        return work(
                "glute-hyperextension", "Glute-focused hyperextension", Mechanic.ISOLATION,
                List.of(HYPEREXTENSION_BENCH), List.of(GLUTEUS_MAXIMUS), List.of(HAMSTRINGS, LOWER_BACK),
                Movement.reps(PeakPause.REQUIRED));
    }

    /// An Olympic lift, which does not belong in a pump routine.
    public static Exercise clean() {
        return exercise(
                "power-clean", "Power clean", Category.OLYMPIC_WEIGHTLIFTING, Mechanic.COMPOUND, List.of(BARBELL),
                List.of(HAMSTRINGS), List.of(GLUTEUS_MAXIMUS), Movement.reps(PeakPause.NONE).asExplosive());
    }

    /// Cardio, timed.
    public static Exercise lightCardio() {
        return timed("light-cardio", "Light cardio", Category.CARDIO, List.of(OTHER), List.of(QUADRICEPS));
    }

    /// Mobility, timed.
    public static Exercise dynamicStretches() {
        return timed(
                "dynamic-stretches", "Dynamic stretches", Category.MOBILITY, List.of(BODY_ONLY),
                List.of(GLUTEUS_MAXIMUS, HAMSTRINGS, HIP_FLEXORS));
    }

    /// Activation, one leg and then the other.
    public static Exercise clamShell() {
        return exercise(
                "banded-clam-shell", "Banded clam shell", Category.ACTIVATION, Mechanic.ISOLATION, List.of(BANDS),
                List.of(GLUTEUS_MEDIUS), List.of(GLUTEUS_MINIMUS),
                Movement.reps(PeakPause.REQUIRED).withSides(Sides.EACH_LEG));
    }

    /// Activation, alternating left and right.
    public static Exercise birdDog() {
        return exercise(
                "bird-dog", "Bird-dog", Category.ACTIVATION, Mechanic.COMPOUND, List.of(BODY_ONLY),
                List.of(GLUTEUS_MAXIMUS), List.of(ABDOMINALS),
                Movement.reps(PeakPause.OPTIONAL).withSides(Sides.ALTERNATING));
    }

    /// Activation.
    public static Exercise bodyweightBridge() {
        return exercise(
                "bodyweight-glute-bridge", "Bodyweight glute bridge", Category.ACTIVATION, Mechanic.COMPOUND,
                List.of(BODY_ONLY), List.of(GLUTEUS_MAXIMUS), List.of(HAMSTRINGS), Movement.reps(PeakPause.REQUIRED));
    }

    /// Stretching, one leg and then the other.
    public static Exercise gluteStretch() {
        return stretch("glute-stretch", "Glute stretch", GLUTEUS_MAXIMUS);
    }

    /// Stretching, one leg and then the other.
    public static Exercise hamstringStretch() {
        return stretch("hamstring-stretch", "Hamstring stretch", HAMSTRINGS);
    }

    /// Stretching, one leg and then the other.
    public static Exercise hipFlexorStretch() {
        return stretch("hip-flexor-stretch", "Hip flexor stretch", HIP_FLEXORS);
    }

    /// A copy with other coaching.
    public static Exercise withCues(Exercise exercise, List<String> cues) {
        return copy(exercise, exercise.category(), exercise.movement(), new Coaching(List.of(), cues, "", List.of()));
    }

    /// A copy in another category.
    public static Exercise withCategory(Exercise exercise, Category category) {
        return copy(exercise, category, exercise.movement(), exercise.coaching());
    }

    /// A copy with another movement.
    public static Exercise withMovement(Exercise exercise, Movement movement) {
        return copy(exercise, exercise.category(), movement, exercise.coaching());
    }

    private static Exercise copy(Exercise other, Category category, Movement movement, Coaching coaching) {
        return new Exercise(
                other.id(),
                other.name(),
                category,
                other.mechanic(),
                other.level(),
                other.force(),
                other.equipment(),
                other.primaryMuscles(),
                other.secondaryMuscles(),
                movement,
                coaching,
                other.aliases(),
                other.variants());
    }

    private static Exercise stretch(String id, String name, Muscle muscle) {
        return exercise(
                id, name, Category.STRETCHING, null, List.of(BODY_ONLY), List.of(muscle), List.of(),
                Movement.timed(Sides.EACH_LEG));
    }

    private static Exercise timed(
            String id, String name, Category category, List<Equipment> equipment, List<Muscle> muscles) {
        return exercise(id, name, category, null, equipment, muscles, List.of(), Movement.timed(Sides.BOTH));
    }

    private static Exercise work(
            String id,
            String name,
            Mechanic mechanic,
            List<Equipment> equipment,
            List<Muscle> primary,
            List<Muscle> secondary,
            Movement movement) {
        return exercise(id, name, Category.STRENGTH, mechanic, equipment, primary, secondary, movement);
    }

    private static Exercise exercise(
            String id,
            String name,
            Category category,
            @Nullable Mechanic mechanic,
            List<Equipment> equipment,
            List<Muscle> primary,
            List<Muscle> secondary,
            Movement movement) {
        return new Exercise(
                id,
                name,
                category,
                mechanic,
                Level.BEGINNER,
                Force.PUSH,
                equipment,
                primary,
                secondary,
                movement,
                new Coaching(List.of("Do it."), List.of("Squeeze"), "", List.of()),
                List.of(),
                List.of());
    }
}
