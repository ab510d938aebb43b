package pumpwise.rules.pump;

import static pumpwise.routine.Routines.BRIDGE;
import static pumpwise.routine.Routines.HIP_THRUST;
import static pumpwise.routine.Routines.reps;
import static pumpwise.routine.Routines.single;
import static pumpwise.routine.Routines.sound;
import static pumpwise.rules.Severity.ADVICE;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.Exercises;
import pumpwise.routine.Place;
import pumpwise.routine.Section;
import pumpwise.rules.FindingValue;
import pumpwise.rules.RuleId;

public final class SqueezeCueTest implements RuleCases {

    private static final FindingValue NONE = new FindingValue.None();
    private static final FindingValue CUE = new FindingValue.Phrase("cue");

    @Override
    public RuleId rule() {
        return RuleId.SQUEEZE_CUE;
    }

    @Override
    public Stream<Example> examples() {
        return Stream.of(
                Example.clean("a cue of one's own", sound(HIP_THRUST, item -> item.withCue("Lock it"))),
                Example.clean("a cue of one's own only", sound(HIP_THRUST, item -> item.withCue("Lock it")))
                        .with(without(List.of())),
                Example.clean("no cue in the warm-up", sound(Place.of(Section.WARM_UP, 0), item -> item.withCue(" "))),
                Example.clean(
                                "an exercise that nobody knows",
                                sound().adding(Section.WORK, single(reps("my-own-thrust", 12, 15), 60, 60)))
                        .besides(RuleId.KNOWN_EXERCISE),
                Example.fires(
                                "a blank cue",
                                sound(BRIDGE, item -> item.withCue(" \t")),
                                ADVICE,
                                BRIDGE,
                                "missing",
                                NONE,
                                CUE)
                        .fixed(sound()),
                Example.fires("none in the catalog", sound(), ADVICE, HIP_THRUST, "missing", NONE, CUE)
                        .with(without(List.of())),
                Example.fires("a blank one in the catalog", sound(), ADVICE, HIP_THRUST, "missing", NONE, CUE)
                        .with(without(List.of("", "Squeeze"))));
    }

    private static Catalog without(List<String> cues) {
        List<Exercise> exercises = new ArrayList<>(Exercises.all());
        exercises.add(Exercises.withCues(Exercises.hipThrust(), cues));
        return Catalog.of(exercises);
    }
}
