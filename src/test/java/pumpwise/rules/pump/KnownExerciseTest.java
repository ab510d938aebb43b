package pumpwise.rules.pump;

import static pumpwise.routine.Routines.DEADLIFT;
import static pumpwise.routine.Routines.WALK;
import static pumpwise.routine.Routines.sound;
import static pumpwise.rules.Severity.ERROR;

import java.util.stream.Stream;
import pumpwise.routine.Place;
import pumpwise.routine.Section;
import pumpwise.rules.FindingValue;
import pumpwise.rules.RuleId;

public final class KnownExerciseTest implements RuleCases {

    private static final Place LAST = Place.of(Section.COOL_DOWN, 2);

    @Override
    public RuleId rule() {
        return RuleId.KNOWN_EXERCISE;
    }

    @Override
    public Stream<Example> examples() {
        return Stream.of(
                Example.clean("all known", sound()),
                Example.fires(
                        "near one",
                        sound(DEADLIFT, item -> item.withExercise("single-leg-rld")),
                        ERROR,
                        DEADLIFT,
                        "unknown-near",
                        new FindingValue.Quoted("single-leg-rld"),
                        new FindingValue.Quoted("single-leg-rdl")),
                Example.fires(
                        "near none",
                        sound(WALK, item -> item.withExercise("???")),
                        ERROR,
                        WALK,
                        "unknown",
                        new FindingValue.Quoted("???"),
                        new FindingValue.None()),
                Example.fires(
                                "in every section",
                                sound(Place.of(Section.WARM_UP, 0), item -> item.withExercise("zumba"))
                                        .withItem(LAST, item -> item.withExercise("savasana")),
                                ERROR,
                                Place.of(Section.WARM_UP, 0),
                                "unknown",
                                new FindingValue.Quoted("zumba"),
                                new FindingValue.None())
                        .and(ERROR, LAST, "unknown", new FindingValue.Quoted("savasana"), new FindingValue.None())
                        .besides(RuleId.WARM_UP, RuleId.COOL_DOWN));
    }
}
