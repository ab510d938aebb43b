package pumpwise.rules.pump;

import static pumpwise.routine.Routines.reps;
import static pumpwise.routine.Routines.single;
import static pumpwise.routine.Routines.sound;
import static pumpwise.routine.Routines.working;
import static pumpwise.rules.Severity.ERROR;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Category;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.Exercises;
import pumpwise.catalog.Mechanic;
import pumpwise.catalog.Movement;
import pumpwise.catalog.Sides;
import pumpwise.routine.Block;
import pumpwise.routine.Place;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.routine.TimeRange;
import pumpwise.rules.FindingValue;
import pumpwise.rules.RuleId;

public final class CompoundAndIsolationTest implements RuleCases {

    private static final Block BRIDGE = held("banded-glute-bridge");
    private static final Block THRUST = held("barbell-hip-thrust");
    private static final Block ABDUCTION = held("banded-hip-abduction");
    private static final Block KICKBACK = held("cable-glute-kickback");
    private static final Place WORK = Place.of(Section.WORK);
    private static final FindingValue ONE = new FindingValue.Phrase("at-least-one");

    @Override
    public RuleId rule() {
        return RuleId.COMPOUND_AND_ISOLATION;
    }

    @Override
    public Stream<Example> examples() {
        return Stream.of(
                Example.clean("both", sound()),
                Example.clean("both, one each", working(BRIDGE, ABDUCTION)),
                fires("compound only", working(BRIDGE), Mechanic.ISOLATION).fixed(working(BRIDGE, ABDUCTION)),
                fires("isolation only", working(ABDUCTION), Mechanic.COMPOUND).fixed(working(ABDUCTION, BRIDGE)),
                fires("with the equipment at hand", working(THRUST, BRIDGE, cableDeadlift()), Mechanic.ISOLATION)
                        .fixed(working(THRUST, BRIDGE, cableDeadlift(), KICKBACK))
                        .with(replacing(compoundOnCable())),
                fires("equipment after all", working(BRIDGE), Mechanic.ISOLATION)
                        .fixed(working(BRIDGE, KICKBACK))
                        .with(keeping(Exercises.bandedBridge(), Exercises.cableKickback())),
                fires("nothing to add", working(BRIDGE), Mechanic.ISOLATION)
                        .with(keeping(Exercises.bandedBridge())),
                fires("nothing good to add", working(BRIDGE), Mechanic.ISOLATION)
                        .with(keeping(
                                Exercises.bandedBridge(),
                                Exercises.withCues(Exercises.cableKickback(), List.of()),
                                Exercises.withMovement(Exercises.hipAbduction(), Movement.timed(Sides.BOTH)),
                                Exercises.withCategory(Exercises.bandedAbduction(), Category.POWERLIFTING))),
                fires("no work", working(), Mechanic.COMPOUND)
                        .fixed(working(BRIDGE))
                        .and(ERROR, WORK, "missing", without(Mechanic.ISOLATION), ONE)
                        .fixed(working(ABDUCTION))
                        .besides(RuleId.GLUTE_COVERAGE),
                fires("what nobody knows does not count", working(BRIDGE, held("my-own-kickback")), Mechanic.ISOLATION)
                        .fixed(working(BRIDGE, held("my-own-kickback"), ABDUCTION))
                        .besides(RuleId.KNOWN_EXERCISE));
    }

    private static Example fires(String name, Routine routine, Mechanic missing) {
        return Example.fires(name, routine, ERROR, WORK, "missing", without(missing), ONE);
    }

    private static FindingValue without(Mechanic missing) {
        return new FindingValue.Without(new FindingValue.Kinds(EnumSet.of(missing)));
    }

    private static Block cableDeadlift() {
        return held("cable-pull-through");
    }

    private static Exercise compoundOnCable() {
        Exercise kickback = Exercises.cableKickback();
        return new Exercise(
                "cable-pull-through",
                "Cable pull-through",
                kickback.category(),
                Mechanic.COMPOUND,
                null,
                null,
                kickback.equipment(),
                kickback.primaryMuscles(),
                List.of(),
                Exercises.hipThrust().movement(),
                kickback.coaching(),
                List.of(),
                List.of());
    }

    private static Catalog replacing(Exercise exercise) {
        return Catalog.of(
                Stream.concat(Exercises.all().stream(), Stream.of(exercise)).toList());
    }

    /// The catalog with only these exercises for the work section.
    private static Catalog keeping(Exercise... work) {
        return Catalog.of(Stream.concat(
                        Exercises.all().stream().filter(exercise -> exercise.category() != Category.STRENGTH),
                        Stream.of(work))
                .toList());
    }

    private static Block held(String exercise) {
        return single(reps(exercise, 15, 20).withHold(TimeRange.ofSeconds(1)), 45, 60);
    }
}
