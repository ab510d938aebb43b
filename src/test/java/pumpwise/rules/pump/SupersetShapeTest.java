package pumpwise.rules.pump;

import static pumpwise.routine.Routines.BRIDGE;
import static pumpwise.routine.Routines.SUPERSET;
import static pumpwise.routine.Routines.reps;
import static pumpwise.routine.Routines.sound;
import static pumpwise.rules.Severity.ERROR;
import static pumpwise.rules.Severity.WARNING;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Block;
import pumpwise.routine.Prescription;
import pumpwise.routine.Range;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.routine.Single;
import pumpwise.routine.Superset;
import pumpwise.routine.TimeRange;
import pumpwise.rules.FindingValue;
import pumpwise.rules.RuleId;

public final class SupersetShapeTest implements RuleCases {

    private static final FindingValue NONE = new FindingValue.None();
    private static final FindingValue WINDOW = new FindingValue.Timed(TimeRange.ofSeconds(30, 90));
    private static final FindingValue DIFFERENT = new FindingValue.Phrase("different-exercises");
    private static final TimeRange MINUTE = TimeRange.ofSeconds(60);
    private static final Range ROUNDS = Range.of(3);
    private static final Prescription ABDUCTION =
            reps("banded-hip-abduction", 15, 20).withHold(TimeRange.ofSeconds(1));
    private static final Prescription KICKBACK =
            reps("cable-glute-kickback", 15, 20).withHold(TimeRange.ofSeconds(1));

    @Override
    public RuleId rule() {
        return RuleId.SUPERSET_SHAPE;
    }

    @Override
    public Stream<Example> examples() {
        Prescription more = reps("banded-hip-abduction", 20, 25).withHold(TimeRange.ofSeconds(1));
        Prescription quick = KICKBACK.withSwitchRest(TimeRange.ZERO);
        return Stream.of(
                Example.clean("walk and bridge", sound()),
                Example.clean("walk, bridge and walk", with(superset(MINUTE, walk(), bridge(), walk()))),
                Example.clean(
                        "alone in the warm-up",
                        sound().adding(Section.WARM_UP, new Superset(List.of(reps("bird-dog", 10, 10)), ROUNDS, null))),
                alone("one exercise", "banded-hip-abduction", superset(MINUTE, ABDUCTION))
                        .fixed(with(new Single(ABDUCTION, ROUNDS, MINUTE))),
                alone("one exercise twice", "banded-hip-abduction", superset(MINUTE, ABDUCTION, ABDUCTION))
                        .fixed(with(new Single(ABDUCTION, ROUNDS, MINUTE))),
                alone("twice with other figures", "banded-hip-abduction", superset(MINUTE, ABDUCTION, more))
                        .fixed(with(new Single(ABDUCTION, ROUNDS, MINUTE), new Single(more, ROUNDS, MINUTE))),
                alone("legs at once", "cable-glute-kickback", superset(MINUTE, quick))
                        .fixed(with(new Single(KICKBACK, ROUNDS, MINUTE)))
                        .besides(RuleId.GLUTE_COVERAGE),
                alone("an exercise that nobody knows", "my-own", superset(MINUTE, reps("my-own", 15, 15)))
                        .fixed(with(new Single(reps("my-own", 15, 15), ROUNDS, MINUTE)))
                        .besides(RuleId.KNOWN_EXERCISE, RuleId.GLUTE_COVERAGE),
                rest("no rest", null),
                rest("0 s of rest", TimeRange.ZERO),
                alone("all wrong", "banded-hip-abduction", superset(null, ABDUCTION))
                        .fixed(with(new Single(ABDUCTION, ROUNDS, MINUTE)))
                        .and(ERROR, SUPERSET, "rest-missing", NONE, WINDOW)
                        .fixed(with(superset(MINUTE, ABDUCTION))));
    }

    private static Example alone(String name, String exercise, Superset superset) {
        return Example.fires(
                name,
                with(superset),
                WARNING,
                SUPERSET,
                "alone",
                new FindingValue.Exercises(List.of(exercise)),
                DIFFERENT);
    }

    private static Example rest(String name, @Nullable TimeRange rest) {
        return Example.fires(
                        name,
                        with(superset(rest, walk(), bridge())),
                        ERROR,
                        SUPERSET,
                        "rest-missing",
                        NONE,
                        WINDOW)
                .fixed(sound());
    }

    private static Superset superset(@Nullable TimeRange rest, Prescription... items) {
        return new Superset(List.of(items), ROUNDS, rest);
    }

    private static Routine with(Block... blocks) {
        Routine routine = sound().removing(SUPERSET);
        int index = SUPERSET.block();
        for (Block block : blocks) {
            routine = routine.inserting(Section.WORK, index++, block);
        }
        return routine;
    }

    private static Prescription walk() {
        return sound().block(SUPERSET).items().getFirst();
    }

    private static Prescription bridge() {
        return sound().block(SUPERSET).items().get(BRIDGE.member());
    }
}
