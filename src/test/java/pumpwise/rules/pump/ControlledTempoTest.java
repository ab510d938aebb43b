package pumpwise.rules.pump;

import static pumpwise.routine.Routines.HIP_THRUST;
import static pumpwise.routine.Routines.WALK;
import static pumpwise.routine.Routines.reps;
import static pumpwise.routine.Routines.sound;
import static pumpwise.rules.Severity.WARNING;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.Exercises;
import pumpwise.catalog.Movement;
import pumpwise.catalog.Tempo;
import pumpwise.routine.Routine;
import pumpwise.rules.FindingValue;
import pumpwise.rules.RuleId;

public final class ControlledTempoTest implements RuleCases {

    private static final FindingValue LIMIT = new FindingValue.AtLeast(new FindingValue.Paced(tempo(2000, 1000)));

    @Override
    public RuleId rule() {
        return RuleId.CONTROLLED_TEMPO;
    }

    @Override
    public Stream<Example> examples() {
        return Stream.of(
                Example.clean("lower 2 s, lift 1 s", paced(2000, 1000)),
                Example.clean("slower", paced(5000, 3000)),
                Example.clean("a swing is explosive", sound(HIP_THRUST, item -> reps("kettlebell-swing", 15, 20))),
                Example.clean("steps have no tempo", sound(WALK, item -> item.withTempo(tempo(500, 500)))),
                fires("rushed lowering", 1900, 1000).fixed(paced(2000, 1000)),
                fires("rushed lifting", 3000, 900).fixed(paced(3000, 1000)),
                fires("rushed both ways", 500, 500).fixed(paced(2000, 1000)),
                Example.fires(
                                "rushed in the catalog",
                                sound(),
                                WARNING,
                                HIP_THRUST,
                                "rushed",
                                new FindingValue.Paced(tempo(1000, 1000)),
                                LIMIT)
                        .fixed(paced(2000, 1000))
                        .with(rushedCatalog()),
                Example.clean("rushed in the catalog, put right in the routine", paced(2000, 1000))
                        .with(rushedCatalog()));
    }

    private static Example fires(String name, long lower, long lift) {
        return Example.fires(
                name,
                paced(lower, lift),
                WARNING,
                HIP_THRUST,
                "rushed",
                new FindingValue.Paced(tempo(lower, lift)),
                LIMIT);
    }

    private static Catalog rushedCatalog() {
        Movement usual = Exercises.hipThrust().movement();
        Movement rushed = new Movement(
                usual.unit(),
                usual.sides(),
                usual.peakPause(),
                usual.startsWith(),
                false,
                tempo(1000, 1000),
                usual.perStep());
        List<Exercise> exercises = new ArrayList<>(Exercises.all());
        exercises.add(Exercises.withMovement(Exercises.hipThrust(), rushed));
        return Catalog.of(exercises);
    }

    private static Routine paced(long lower, long lift) {
        return sound(HIP_THRUST, item -> item.withTempo(tempo(lower, lift)));
    }

    private static Tempo tempo(long lower, long lift) {
        return new Tempo(Duration.ofMillis(lower), Duration.ofMillis(lift));
    }
}
