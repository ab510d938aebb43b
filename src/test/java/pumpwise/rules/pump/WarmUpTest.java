package pumpwise.rules.pump;

import static pumpwise.routine.Routines.minutes;
import static pumpwise.routine.Routines.reps;
import static pumpwise.routine.Routines.seconds;
import static pumpwise.routine.Routines.sound;
import static pumpwise.rules.Severity.WARNING;

import java.util.List;
import java.util.stream.Stream;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.Exercises;
import pumpwise.routine.Block;
import pumpwise.routine.Place;
import pumpwise.routine.Range;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.routine.Single;
import pumpwise.routine.Superset;
import pumpwise.routine.TimeRange;
import pumpwise.rules.FindingValue;
import pumpwise.rules.RuleId;

public final class WarmUpTest implements RuleCases {

    private static final Place WARM_UP = Place.of(Section.WARM_UP);
    private static final Place FIRST = Place.of(Section.WARM_UP, 0);
    private static final FindingValue NONE = new FindingValue.None();
    private static final FindingValue WINDOW = timed(300, 600);
    private static final FindingValue STRETCH = new FindingValue.Phrase("dynamic-stretch");
    private static final FindingValue ACTIVATION = new FindingValue.Phrase("activation");
    private static final FindingValue LATE = new FindingValue.Phrase("cardio-late");
    private static final FindingValue CARDIO_FIRST = new FindingValue.Phrase("cardio-first");

    private static final Block CARDIO = cardio(300, 600);
    private static final Block MOBILITY = Single.once(minutes("dynamic-stretches", 2, 3));
    private static final Block BRIDGES = Single.once(reps("bodyweight-glute-bridge", 15, 15));
    private static final Block WALK = Single.once(reps("banded-lateral-walk", 10, 10));
    private static final Block UNKNOWN = Single.once(minutes("zumba", 5, 5));

    @Override
    public RuleId rule() {
        return RuleId.WARM_UP;
    }

    @Override
    public Stream<Example> examples() {
        return Stream.of(lengths(), parts(), orders()).flatMap(examples -> examples);
    }

    private static Stream<Example> lengths() {
        Block twice = new Single(minutes("light-cardio", 6, 6), Range.of(2), null);
        return Stream.of(
                Example.clean("just 5 min", warming(cardio(300, 300), MOBILITY, BRIDGES)),
                Example.clean("just 10 min", warming(cardio(600, 600), MOBILITY, BRIDGES)),
                Example.clean("3 and 4 min", warming(cardio(180, 180), cardio(240, 240), MOBILITY, BRIDGES)),
                Example.clean(
                        "two rounds of 3 min",
                        warming(new Single(minutes("light-cardio", 3, 3), Range.of(2), null), MOBILITY, BRIDGES)),
                lasting(299, 299, "cardio-below").fixed(warming(cardio(300, 300), MOBILITY, BRIDGES)),
                lasting(601, 601, "cardio-above").fixed(warming(cardio(600, 600), MOBILITY, BRIDGES)),
                lasting(240, 480, "cardio-straddles").fixed(warming(cardio(300, 480), MOBILITY, BRIDGES)),
                lasting(300, 900, "cardio-straddles").fixed(warming(cardio(300, 600), MOBILITY, BRIDGES)),
                Example.fires(
                        "twice too much: which is to be less is not ours to say",
                        warming(cardio(480, 480), cardio(480, 480), MOBILITY, BRIDGES),
                        WARNING,
                        WARM_UP,
                        "cardio-above",
                        timed(960, 960),
                        WINDOW),
                Example.fires(
                        "too many rounds",
                        warming(twice, MOBILITY, BRIDGES),
                        WARNING,
                        FIRST,
                        "cardio-above",
                        timed(720, 720),
                        WINDOW),
                Example.fires(
                        "longer than any time there is",
                        warming(new Single(minutes("light-cardio", 200, 240), Range.of(1000), null), MOBILITY, BRIDGES),
                        WARNING,
                        FIRST,
                        "cardio-above",
                        timed(4 * 3600, 4 * 3600),
                        WINDOW));
    }

    private static Stream<Example> parts() {
        return Stream.of(
                Example.clean("light glute work activates", warming(CARDIO, MOBILITY, WALK)),
                fires("no cardio", warming(MOBILITY, BRIDGES), "cardio-missing", NONE, WINDOW)
                        .fixed(warming(CARDIO, MOBILITY, BRIDGES)),
                fires("no stretch", warming(CARDIO, BRIDGES), "stretch-missing", NONE, STRETCH)
                        .fixed(warming(CARDIO, MOBILITY, BRIDGES)),
                fires("no activation", warming(CARDIO, MOBILITY), "activation-missing", NONE, ACTIVATION)
                        .fixed(warming(CARDIO, MOBILITY, BRIDGES)),
                fires("heavy work does not activate", warming(CARDIO, MOBILITY, thrust()), "activation-missing", NONE,
                                ACTIVATION)
                        .fixed(warming(CARDIO, MOBILITY, thrust(), BRIDGES)),
                nothing().fixed(warming(CARDIO))
                        .and(WARNING, WARM_UP, "stretch-missing", NONE, STRETCH)
                        .fixed(warming(MOBILITY))
                        .and(WARNING, WARM_UP, "activation-missing", NONE, ACTIVATION)
                        .fixed(warming(BRIDGES)),
                nothing()
                        .and(WARNING, WARM_UP, "stretch-missing", NONE, STRETCH)
                        .and(WARNING, WARM_UP, "activation-missing", NONE, ACTIVATION)
                        .with(Catalog.of(Exercises.all().stream()
                                .filter(WarmUpTest::isNoWarmUp)
                                .toList())));
    }

    private static Stream<Example> orders() {
        Block circuit = new Superset(
                List.of(reps("bird-dog", 10, 10), minutes("light-cardio", 2, 3)), Range.of(3), null);
        return Stream.of(
                Example.clean("cardio within a circuit", warming(circuit, MOBILITY, BRIDGES)),
                Example.clean("what nobody knows may be cardio", warming(UNKNOWN, CARDIO, MOBILITY, BRIDGES))
                        .besides(RuleId.KNOWN_EXERCISE),
                fires("cardio last", warming(MOBILITY, BRIDGES, CARDIO), "order", LATE, CARDIO_FIRST)
                        .fixed(warming(CARDIO, MOBILITY, BRIDGES)),
                fires("cardio again", warming(cardio(180, 180), MOBILITY, cardio(240, 240), BRIDGES), "order", LATE,
                                CARDIO_FIRST)
                        .fixed(warming(cardio(180, 180), cardio(240, 240), MOBILITY, BRIDGES)));
    }

    private static Example nothing() {
        return fires("no warm-up", warming(), "cardio-missing", NONE, WINDOW);
    }

    private static Example lasting(long least, long greatest, String key) {
        return Example.fires(
                "cardio of " + least + "-" + greatest + " s",
                warming(cardio(least, greatest), MOBILITY, BRIDGES),
                WARNING,
                FIRST,
                key,
                timed(least, greatest),
                WINDOW);
    }

    private static Example fires(String name, Routine routine, String key, FindingValue found, FindingValue allowed) {
        return Example.fires(name, routine, WARNING, WARM_UP, key, found, allowed);
    }

    private static boolean isNoWarmUp(Exercise exercise) {
        return !List.of("light-cardio", "dynamic-stretches", "bodyweight-glute-bridge")
                .contains(exercise.id());
    }

    private static Routine warming(Block... blocks) {
        return sound().withBlocks(Section.WARM_UP, List.of(blocks));
    }

    private static Block cardio(long least, long greatest) {
        return Single.once(seconds("light-cardio", least, greatest));
    }

    private static Block thrust() {
        return Single.once(reps("barbell-hip-thrust", 10, 10));
    }

    private static FindingValue timed(long least, long greatest) {
        return new FindingValue.Timed(TimeRange.ofSeconds(least, greatest));
    }
}
