package pumpwise.routine;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.Exercises;
import pumpwise.catalog.Tempo;
import pumpwise.rules.RuleId;

/// Routines of every shape that the model allows, realistic or not.
public final class RandomRoutines {

    private RandomRoutines() {}

    /// Any routine of the exercises in [Exercises] and of a few unknown ones.
    public static Arbitrary<Routine> routines() {
        Arbitrary<List<Block>> blocks = blocks().list().ofMaxSize(6);
        Arbitrary<List<RuleOff>> rulesOff = Arbitraries.of(RuleId.ids())
                .map(rule -> new RuleOff(rule, "Not today."))
                .list()
                .ofMaxSize(2)
                .injectDuplicates(0.1);
        return Combinators.combine(blocks, blocks, blocks, rulesOff)
                .as((warmUp, work, coolDown, off) -> new Routine("Random", null, warmUp, work, coolDown, off))
                .withoutEdgeCases();
    }

    private static Arbitrary<Block> blocks() {
        Arbitrary<Range> sets = counts(6);
        Arbitrary<TimeRange> rests = seconds(150).injectNull(0.2);
        Arbitrary<Block> singles = Combinators.combine(items(), sets, rests).as(Single::new);
        Arbitrary<Block> supersets = Combinators.combine(
                        items().list().ofMinSize(1).ofMaxSize(3), sets, rests)
                .as(Superset::new);
        Arbitrary<Block> doubled = Combinators.combine(items(), sets, rests)
                .as((item, count, rest) -> new Superset(List.of(item, item), count, rest));
        return Arbitraries.oneOf(singles, supersets, doubled);
    }

    private static Arbitrary<Prescription> items() {
        List<String> ids = Exercises.all().stream().map(Exercise::id).toList();
        Arbitrary<String> exercises = Arbitraries.oneOf(
                Arbitraries.of(ids), Arbitraries.of(ids), Arbitraries.of("barbel-hip-thrust", "zumba", ""));
        return Builders.withBuilder(() -> new Item(Prescription.of("", new Amount.Reps(Range.ONE))))
                .use(exercises)
                .in((item, id) -> new Item(item.item.withExercise(id)))
                .use(amounts())
                .in((item, amount) -> new Item(item.item.withAmount(amount)))
                .use(holds())
                .in((item, hold) -> new Item(item.item.withHold(hold)))
                .use(seconds(150).injectNull(0.5))
                .in((item, rest) -> new Item(item.item.withSwitchRest(rest)))
                .use(tempos().injectNull(0.5))
                .in((item, tempo) -> new Item(item.item.withTempo(tempo)))
                .use(Arbitraries.of("Squeeze", " ").injectNull(0.5))
                .in((item, cue) -> new Item(item.item.withCue(cue)))
                .use(loads().injectNull(0.3))
                .in((item, load) -> new Item(item.item.withLoad(load)))
                .build(Item::item);
    }

    private static Arbitrary<Amount> amounts() {
        return Arbitraries.oneOf(
                counts(40).map(Amount.Reps::new),
                counts(40).map(Amount.Steps::new),
                seconds(900).filter(time -> !time.isZero()).map(Amount.Time::new));
    }

    private static Arbitrary<Range> counts(int most) {
        Arbitrary<Integer> counts = Arbitraries.integers().between(1, most);
        return Combinators.combine(counts, counts)
                .as((one, other) -> new Range(Math.min(one, other), Math.max(one, other)));
    }

    private static Arbitrary<TimeRange> seconds(int most) {
        return times(Arbitraries.integers().between(0, most).map(Duration::ofSeconds));
    }

    private static Arbitrary<TimeRange> holds() {
        return times(Arbitraries.integers().between(0, 30).map(tenths -> Duration.ofMillis(tenths * 100L)))
                .injectNull(0.3);
    }

    private static Arbitrary<TimeRange> times(Arbitrary<Duration> times) {
        return Combinators.combine(times, times)
                .as((one, other) -> one.compareTo(other) <= 0 ? new TimeRange(one, other) : new TimeRange(other, one));
    }

    private static Arbitrary<Tempo> tempos() {
        Arbitrary<Duration> phases =
                Arbitraries.integers().between(1, 40).map(tenths -> Duration.ofMillis(tenths * 100L));
        return Combinators.combine(phases, phases).as(Tempo::new);
    }

    /// Fragments of what people write, in random order.
    private static Arbitrary<String> loads() {
        return Arbitraries.of(
                        "max", "1RM", "RPE", "effort", "10", "8", "/", "10/10", "%", "90", "60-95", "-", "kg", " of ")
                .list()
                .ofMaxSize(6)
                .map(pieces -> String.join(pieces.size() % 2 == 0 ? " " : "", pieces));
    }

    /// The routine being built.
    private record Item(Prescription item) {}
}
