package pumpwise.rules.pump;

import static pumpwise.routine.Routines.BRIDGE;
import static pumpwise.routine.Routines.HIP_THRUST;
import static pumpwise.routine.Routines.KICKBACK;
import static pumpwise.routine.Routines.SUPERSET;
import static pumpwise.routine.Routines.WALK;
import static pumpwise.routine.Routines.sound;
import static pumpwise.rules.Severity.ADVICE;
import static pumpwise.rules.Severity.ERROR;
import static pumpwise.rules.Severity.WARNING;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Place;
import pumpwise.routine.Routine;
import pumpwise.routine.TimeRange;
import pumpwise.rules.FindingValue;
import pumpwise.rules.RuleId;
import pumpwise.rules.Severity;

public final class RestWindowTest implements RuleCases {

    private static final FindingValue WINDOW = timed(30, 90);
    private static final FindingValue AT_LEAST = new FindingValue.AtLeast(timed(30, 30));
    private static final FindingValue AT_MOST = new FindingValue.AtMost(timed(90, 90));

    @Override
    public RuleId rule() {
        return RuleId.REST_WINDOW;
    }

    @Override
    public Stream<Example> examples() {
        return Stream.concat(rests(), switches());
    }

    private static Stream<Example> rests() {
        return Stream.of(
                Example.clean("30-90 s", rest(HIP_THRUST, 30, 90)),
                Example.clean("just 30 s", rest(HIP_THRUST, 30, 30)),
                Example.clean("just 90 s", rest(HIP_THRUST, 90, 90)),
                Example.clean("90 s after a round", rest(SUPERSET, 90, 90)),
                Example.fires("none", rest(HIP_THRUST, null), ERROR, HIP_THRUST, "missing", new FindingValue.None(), WINDOW)
                        .fixed(rest(HIP_THRUST, 60, 60)),
                fires(HIP_THRUST, 0, 0, ERROR, "below").fixed(rest(HIP_THRUST, 30, 30)),
                fires(HIP_THRUST, 29, 29, ERROR, "below").fixed(rest(HIP_THRUST, 30, 30)),
                fires(HIP_THRUST, 10, 20, ERROR, "below").fixed(rest(HIP_THRUST, 30, 30)),
                fires(HIP_THRUST, 29, 90, WARNING, "straddles").fixed(rest(HIP_THRUST, 30, 90)),
                fires(HIP_THRUST, 60, 91, WARNING, "straddles").fixed(rest(HIP_THRUST, 60, 90)),
                fires(HIP_THRUST, 60, 120, WARNING, "straddles").fixed(rest(HIP_THRUST, 60, 90)),
                fires(HIP_THRUST, 0, 300, WARNING, "straddles").fixed(rest(HIP_THRUST, 30, 90)),
                fires(HIP_THRUST, 91, 91, ERROR, "above").fixed(rest(HIP_THRUST, 90, 90)),
                fires(SUPERSET, 120, 120, ERROR, "above").fixed(rest(SUPERSET, 90, 90)),
                fires(SUPERSET, 0, 20, ERROR, "below").fixed(rest(SUPERSET, 30, 30)),
                Example.clean("a superset without a rest is not its business", rest(SUPERSET, null))
                        .besides(RuleId.SUPERSET_SHAPE));
    }

    private static Stream<Example> switches() {
        return Stream.of(
                Example.clean("legs after 30-90 s", change(KICKBACK, 30, 90)),
                Example.clean("legs as usual", sound(KICKBACK, item -> item.withSwitchRest(null))),
                Example.clean("directions at once, in a superset", change(WALK, 0, 0)),
                Example.clean(
                        "legs at once, in a superset",
                        sound(BRIDGE, item -> item.withExercise("cable-glute-kickback")
                                .withSwitchRest(TimeRange.ZERO))),
                changes(KICKBACK, 0, 0, ADVICE, "switch-below", AT_LEAST).fixed(change(KICKBACK, 30, 30)),
                changes(KICKBACK, 29, 40, ADVICE, "switch-below", AT_LEAST).fixed(change(KICKBACK, 30, 40)),
                changes(KICKBACK, 60, 91, WARNING, "switch-straddles", AT_MOST).fixed(change(KICKBACK, 60, 90)),
                changes(KICKBACK, 91, 91, ERROR, "switch-above", AT_MOST).fixed(change(KICKBACK, 90, 90)),
                changes(WALK, 100, 120, ERROR, "switch-above", AT_MOST).fixed(change(WALK, 90, 90)),
                changes(KICKBACK, 10, 100, ADVICE, "switch-below", AT_LEAST)
                        .fixed(change(KICKBACK, 30, 100))
                        .and(WARNING, KICKBACK, "switch-straddles", timed(10, 100), AT_MOST)
                        .fixed(change(KICKBACK, 10, 90)));
    }

    private static Example fires(Place place, long least, long greatest, Severity severity, String key) {
        return Example.fires(
                key + " with " + least + "-" + greatest + " s",
                rest(place, least, greatest),
                severity,
                place,
                key,
                timed(least, greatest),
                WINDOW);
    }

    private static Example changes(
            Place place, long least, long greatest, Severity severity, String key, FindingValue allowed) {
        return Example.fires(
                key + " with " + least + "-" + greatest + " s",
                change(place, least, greatest),
                severity,
                place,
                key,
                timed(least, greatest),
                allowed);
    }

    private static FindingValue timed(long least, long greatest) {
        return new FindingValue.Timed(TimeRange.ofSeconds(least, greatest));
    }

    private static Routine rest(Place place, long least, long greatest) {
        return rest(place, TimeRange.ofSeconds(least, greatest));
    }

    private static Routine rest(Place place, @Nullable TimeRange rest) {
        return sound().withBlock(place, block -> block.withRest(rest));
    }

    private static Routine change(Place place, long least, long greatest) {
        return sound(place, item -> item.withSwitchRest(TimeRange.ofSeconds(least, greatest)));
    }
}
