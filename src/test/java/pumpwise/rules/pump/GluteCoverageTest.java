package pumpwise.rules.pump;

import static pumpwise.catalog.Muscle.GLUTEUS_MAXIMUS;
import static pumpwise.catalog.Muscle.GLUTEUS_MEDIUS;
import static pumpwise.catalog.Muscle.GLUTEUS_MINIMUS;
import static pumpwise.routine.Routines.reps;
import static pumpwise.routine.Routines.single;
import static pumpwise.routine.Routines.sound;
import static pumpwise.routine.Routines.working;
import static pumpwise.rules.Severity.WARNING;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Exercises;
import pumpwise.catalog.Muscle;
import pumpwise.routine.Block;
import pumpwise.routine.Place;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.routine.TimeRange;
import pumpwise.rules.FindingValue;
import pumpwise.rules.RuleId;

public final class GluteCoverageTest implements RuleCases {

    private static final Block THRUST = held("barbell-hip-thrust");
    private static final Block HYPEREXTENSION = held("glute-hyperextension");
    private static final Block DEADLIFT = single(reps("romanian-deadlift", 15, 20), 60, 60);
    private static final Block ABDUCTION = held("machine-hip-abduction");

    @Override
    public RuleId rule() {
        return RuleId.GLUTE_COVERAGE;
    }

    @Override
    public Stream<Example> examples() {
        return Stream.of(
                Example.clean("all three, one as a helper", sound()),
                fires("minimus missing", working(THRUST, HYPEREXTENSION), GLUTEUS_MINIMUS)
                        .fixed(working(THRUST, HYPEREXTENSION, held("banded-hip-abduction"))),
                fires("medius and minimus missing", working(DEADLIFT, HYPEREXTENSION), GLUTEUS_MEDIUS, GLUTEUS_MINIMUS)
                        .fixed(working(DEADLIFT, HYPEREXTENSION, held("banded-hip-abduction"))),
                fires("maximus missing", working(ABDUCTION), GLUTEUS_MAXIMUS)
                        .fixed(working(ABDUCTION, held("banded-glute-bridge")))
                        .besides(RuleId.COMPOUND_AND_ISOLATION),
                fires("no work at all", working(), GLUTEUS_MAXIMUS, GLUTEUS_MEDIUS, GLUTEUS_MINIMUS)
                        .fixed(working(held("banded-hip-abduction")))
                        .besides(RuleId.COMPOUND_AND_ISOLATION),
                fires("two exercises needed", working(), GLUTEUS_MAXIMUS, GLUTEUS_MEDIUS, GLUTEUS_MINIMUS)
                        .fixed(working(ABDUCTION, HYPEREXTENSION))
                        .with(Catalog.of(List.of(
                                Exercises.hyperextension(),
                                Exercises.hipAbduction(),
                                Exercises.lightCardio(),
                                Exercises.dynamicStretches(),
                                Exercises.bodyweightBridge(),
                                Exercises.gluteStretch(),
                                Exercises.hamstringStretch(),
                                Exercises.hipFlexorStretch())))
                        .besides(RuleId.COMPOUND_AND_ISOLATION),
                fires("nothing to add", working(THRUST, HYPEREXTENSION), GLUTEUS_MINIMUS)
                        .with(Catalog.of(List.of(
                                Exercises.hipThrust(),
                                Exercises.hyperextension(),
                                Exercises.lightCardio(),
                                Exercises.dynamicStretches(),
                                Exercises.bodyweightBridge(),
                                Exercises.gluteStretch(),
                                Exercises.hamstringStretch(),
                                Exercises.hipFlexorStretch()))),
                fires(
                                "what nobody knows does not count",
                                working(THRUST, HYPEREXTENSION, held("my-own-abduction")),
                                GLUTEUS_MINIMUS)
                        .fixed(working(
                                THRUST, HYPEREXTENSION, held("my-own-abduction"), held("banded-hip-abduction")))
                        .besides(RuleId.KNOWN_EXERCISE));
    }

    private static Example fires(String name, Routine routine, Muscle first, Muscle... more) {
        return Example.fires(
                name,
                routine,
                WARNING,
                Place.of(Section.WORK),
                "missing",
                new FindingValue.Without(new FindingValue.Muscles(EnumSet.of(first, more))),
                new FindingValue.Muscles(Muscle.glutes()));
    }

    private static Block held(String exercise) {
        return single(reps(exercise, 15, 20).withHold(TimeRange.ofSeconds(1)), 45, 60);
    }
}
