package pumpwise.rules.pump;

import static pumpwise.routine.Routines.HIP_THRUST;
import static pumpwise.routine.Routines.WALK;
import static pumpwise.routine.Routines.minutes;
import static pumpwise.routine.Routines.reps;
import static pumpwise.routine.Routines.single;
import static pumpwise.routine.Routines.sound;
import static pumpwise.rules.Severity.ADVICE;
import static pumpwise.rules.Severity.ERROR;
import static pumpwise.rules.Severity.WARNING;

import java.util.stream.Stream;
import pumpwise.catalog.Unit;
import pumpwise.routine.Amount;
import pumpwise.routine.Place;
import pumpwise.routine.Range;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.rules.FindingValue;
import pumpwise.rules.RuleId;
import pumpwise.rules.Severity;

public final class RepsRangeTest implements RuleCases {

    private static final Place ADDED = Place.of(Section.WORK, 4);

    @Override
    public RuleId rule() {
        return RuleId.REPS_RANGE;
    }

    @Override
    public Stream<Example> examples() {
        Routine unknown = sound().adding(Section.WORK, single(reps("my-own-thrust", 8, 10), 60, 60));
        return Stream.of(
                Example.clean("12-25", thrusts(12, 25)),
                Example.clean("just 12", thrusts(12, 12)),
                Example.clean("just 25", thrusts(25, 25)),
                Example.clean("12-25 steps", walks(12, 25)),
                Example.clean(
                        "a few in the warm-up",
                        sound(Place.of(Section.WARM_UP, 2), item -> item.withAmount(new Amount.Reps(Range.of(5))))),
                Example.clean(
                        "timed work", sound().adding(Section.WORK, single(minutes("light-cardio", 1, 2), 60, 60))),
                fires("just 11", ERROR, "below", thrusts(11, 11), new Range(11, 11)).fixed(thrusts(12, 12)),
                fires("8-10 keeps its width", ERROR, "below", thrusts(8, 10), new Range(8, 10))
                        .fixed(thrusts(12, 14)),
                fires("1-11", ERROR, "below", thrusts(1, 11), new Range(1, 11)).fixed(thrusts(12, 22)),
                fires("11-12", WARNING, "straddles", thrusts(11, 12), new Range(11, 12))
                        .fixed(thrusts(12, 12)),
                fires("10-15 is cut", WARNING, "straddles", thrusts(10, 15), new Range(10, 15))
                        .fixed(thrusts(12, 15)),
                fires("10-30 is one finding", WARNING, "straddles", thrusts(10, 30), new Range(10, 30))
                        .fixed(thrusts(12, 25)),
                fires("just 26", ADVICE, "above", thrusts(26, 26), new Range(26, 26)).fixed(thrusts(25, 25)),
                fires("20-30", ADVICE, "above", thrusts(20, 30), new Range(20, 30)).fixed(thrusts(20, 25)),
                fires("30-40", ADVICE, "above", thrusts(30, 40), new Range(30, 40)).fixed(thrusts(25, 25)),
                Example.fires("8-10 steps", walks(8, 10), ERROR, WALK, "below", steps(8, 10), steps(12, 25))
                        .fixed(walks(12, 14)),
                Example.fires(
                                "an exercise that nobody knows",
                                unknown,
                                ERROR,
                                ADDED,
                                "below",
                                counted(new Range(8, 10)),
                                counted(RepsRange.LIMITS))
                        .fixed(unknown.withItem(ADDED, item -> reps("my-own-thrust", 12, 14)))
                        .besides(RuleId.KNOWN_EXERCISE));
    }

    private static Example fires(String name, Severity severity, String key, Routine routine, Range found) {
        return Example.fires(name, routine, severity, HIP_THRUST, key, counted(found), counted(RepsRange.LIMITS));
    }

    private static FindingValue counted(Range count) {
        return new FindingValue.Counted(count, Unit.REPS);
    }

    private static FindingValue steps(int least, int greatest) {
        return new FindingValue.Counted(new Range(least, greatest), Unit.STEPS);
    }

    private static Routine thrusts(int least, int greatest) {
        return sound(HIP_THRUST, item -> item.withAmount(new Amount.Reps(new Range(least, greatest))));
    }

    private static Routine walks(int least, int greatest) {
        return sound(WALK, item -> item.withAmount(new Amount.Steps(new Range(least, greatest))));
    }
}
