package pumpwise.rules.pump;

import static pumpwise.routine.Routines.BRIDGE;
import static pumpwise.routine.Routines.DEADLIFT;
import static pumpwise.routine.Routines.HIP_THRUST;
import static pumpwise.routine.Routines.WALK;
import static pumpwise.routine.Routines.seconds;
import static pumpwise.routine.Routines.sound;
import static pumpwise.rules.Severity.ADVICE;
import static pumpwise.rules.Severity.ERROR;
import static pumpwise.rules.Severity.WARNING;

import java.time.Duration;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Place;
import pumpwise.routine.Prescription;
import pumpwise.routine.Routine;
import pumpwise.routine.TimeRange;
import pumpwise.rules.FindingValue;
import pumpwise.rules.RuleId;

public final class PeakPauseLengthTest implements RuleCases {

    private static final FindingValue NONE = new FindingValue.None();
    private static final FindingValue WINDOW = new FindingValue.Timed(millis(1000, 2000));

    @Override
    public RuleId rule() {
        return RuleId.PEAK_PAUSE;
    }

    @Override
    public Stream<Example> examples() {
        return Stream.of(
                Example.clean("1-2 s where required", hold(HIP_THRUST, millis(1000, 2000))),
                Example.clean("just 1 s", hold(HIP_THRUST, millis(1000, 1000))),
                Example.clean("just 2 s", hold(HIP_THRUST, millis(2000, 2000))),
                Example.clean("none where optional", hold(DEADLIFT, null)),
                Example.clean("0 s where optional", hold(DEADLIFT, TimeRange.ZERO)),
                Example.clean("1 s where optional", hold(DEADLIFT, millis(1000, 1000))),
                Example.clean("none in a swing", swing(null)),
                Example.clean("0 s in a swing", swing(TimeRange.ZERO)),
                Example.clean("none in steps", hold(WALK, null)),
                Example.clean("none in a timed set", sound(HIP_THRUST, item -> seconds(item.exercise(), 30, 40))),
                Example.fires("none", hold(HIP_THRUST, null), ERROR, HIP_THRUST, "missing", NONE, WINDOW)
                        .fixed(hold(HIP_THRUST, millis(1000, 1000))),
                Example.fires("0 s", hold(BRIDGE, TimeRange.ZERO), ERROR, BRIDGE, "missing", NONE, WINDOW)
                        .fixed(hold(BRIDGE, millis(1000, 1000))),
                Example.fires("0.9 s", held(900, 900), ERROR, HIP_THRUST, "below", timed(900, 900), WINDOW)
                        .fixed(held(1000, 1000)),
                Example.fires("2.1 s", held(2100, 2100), ERROR, HIP_THRUST, "above", timed(2100, 2100), WINDOW)
                        .fixed(held(2000, 2000)),
                Example.fires("0-2 s", held(0, 2000), WARNING, HIP_THRUST, "straddles", timed(0, 2000), WINDOW)
                        .fixed(held(1000, 2000)),
                Example.fires("1-3 s", held(1000, 3000), WARNING, HIP_THRUST, "straddles", timed(1000, 3000), WINDOW)
                        .fixed(held(1000, 2000)),
                Example.fires(
                                "3 s where optional",
                                hold(DEADLIFT, millis(3000, 3000)),
                                ERROR,
                                DEADLIFT,
                                "above",
                                timed(3000, 3000),
                                WINDOW)
                        .fixed(hold(DEADLIFT, millis(2000, 2000))),
                Example.fires(
                                "1 s in a swing",
                                swing(millis(1000, 1000)),
                                ADVICE,
                                HIP_THRUST,
                                "unwanted",
                                timed(1000, 1000),
                                NONE)
                        .fixed(swing(null)),
                Example.fires(
                                "1 s in steps",
                                hold(WALK, millis(1000, 1000)),
                                ADVICE,
                                WALK,
                                "unwanted",
                                timed(1000, 1000),
                                NONE)
                        .fixed(hold(WALK, null)));
    }

    private static Routine held(long least, long greatest) {
        return hold(HIP_THRUST, millis(least, greatest));
    }

    private static Routine hold(Place place, @Nullable TimeRange hold) {
        return sound(place, item -> item.withHold(hold));
    }

    private static Routine swing(@Nullable TimeRange hold) {
        return sound(HIP_THRUST, item -> Prescription.of("kettlebell-swing", item.amount()).withHold(hold));
    }

    private static FindingValue timed(long least, long greatest) {
        return new FindingValue.Timed(millis(least, greatest));
    }

    private static TimeRange millis(long least, long greatest) {
        return new TimeRange(Duration.ofMillis(least), Duration.ofMillis(greatest));
    }
}
