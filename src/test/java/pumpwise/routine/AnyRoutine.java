package pumpwise.routine;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Tempo;
import pumpwise.catalog.Unit;
import pumpwise.rules.RuleId;

/// Random routines: everything that can be created and saved, realistic or not.
public final class AnyRoutine {

    private static final List<String> ODD_TEXTS = List.of(
            "",
            " ",
            "=1+1",
            "a/b\\c",
            "<b>\"quoted\"</b> & 'so'",
            "line\nline\r\n\ttab",
            "\u0000\u001B[31m\u007F\u0085\u2028\u2029",
            "\uD83C\uDF51 peach \uD83D\uDC69\u200D\uD83D\uDCBB",
            "\uD83C lone \uDF51",
            "\u0645\u0631\u062D\u0628\u0627 \u202Eright to left",
            "\uFEFFmark",
            "CON");

    private AnyRoutine() {}

    /// Routines of the exercises in `catalog`, each with an amount in its unit, and of some unknown exercises.
    public static Arbitrary<Routine> of(Catalog catalog) {
        Arbitrary<List<Block>> blocks = blocks(catalog).list().ofMaxSize(6);
        return Combinators.combine(names(), texts().injectNull(0.7), blocks, blocks, blocks, rulesOff())
                .as(Routine::new);
    }

    /// Names: not blank, at most 200 characters.
    public static Arbitrary<String> names() {
        return texts().map(text -> text.isBlank() ? "Routine" + text : text).filter(text -> text.length() <= 200);
    }

    /// Texts of all kinds, including some that nobody would type.
    public static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of(ODD_TEXTS),
                Arbitraries.strings().all().ofMaxLength(60),
                Arbitraries.strings().ascii().ofMaxLength(180),
                Arbitraries.strings().alpha().withChars(' ').ofMaxLength(30));
    }

    /// Single items and supersets.
    public static Arbitrary<Block> blocks(Catalog catalog) {
        Arbitrary<Prescription> items = items(catalog);
        Arbitrary<@Nullable TimeRange> rests = times().injectNull(0.3);
        return Arbitraries.oneOf(
                Combinators.combine(items, sets(), rests).as(Single::new),
                Combinators.combine(items.list().ofMinSize(1).ofMaxSize(4), sets(), rests).as(Superset::new));
    }

    /// Items with any combination of optional values.
    public static Arbitrary<Prescription> items(Catalog catalog) {
        Arbitrary<Prescription> plain = Arbitraries.oneOf(
                Arbitraries.of(catalog.exercises())
                        .flatMap(exercise -> amounts(exercise.movement().unit())
                                .map(amount -> Prescription.of(exercise.id(), amount))),
                Combinators.combine(unknownIds(catalog), Arbitraries.of(Unit.class).flatMap(AnyRoutine::amounts))
                        .as(Prescription::of));
        Arbitrary<@Nullable String> texts = texts().injectNull(0.6);
        return Combinators.combine(
                        plain, times().injectNull(0.5), times().injectNull(0.7), tempos().injectNull(0.7), texts, texts, texts)
                .as((item, hold, switchRest, tempo, cue, load, note) -> item.withHold(hold)
                        .withSwitchRest(switchRest)
                        .withTempo(tempo)
                        .withCue(cue)
                        .withLoad(load)
                        .withNote(note));
    }

    private static Arbitrary<String> unknownIds(Catalog catalog) {
        return names().filter(id -> catalog.find(id).isEmpty());
    }

    /// Amounts in a unit.
    public static Arbitrary<Amount> amounts(Unit unit) {
        return switch (unit) {
            case REPS -> counts(Range.GREATEST).map(Amount.Reps::new);
            case STEPS -> counts(Range.GREATEST).map(Amount.Steps::new);
            case SECONDS -> times().filter(time -> !time.isZero()).map(Amount.Time::new);
        };
    }

    private static Arbitrary<Range> sets() {
        return Arbitraries.oneOf(Arbitraries.just(Range.ONE), counts(6));
    }

    /// Counts from 1 to `greatest`, single or not.
    public static Arbitrary<Range> counts(int greatest) {
        Arbitrary<Integer> ends = Arbitraries.integers().between(1, greatest);
        return Combinators.combine(ends, ends).as((a, b) -> new Range(Math.min(a, b), Math.max(a, b)));
    }

    /// Times: whole minutes, whole seconds and odd milliseconds, single or not.
    public static Arbitrary<TimeRange> times() {
        Arbitrary<Duration> ends = Arbitraries.oneOf(
                Arbitraries.longs().between(0, 240).map(Duration::ofMinutes),
                Arbitraries.longs().between(0, 200).map(Duration::ofSeconds),
                Arbitraries.longs().between(0, TimeRange.GREATEST.toMillis()).map(Duration::ofMillis));
        return Arbitraries.oneOf(
                ends.map(TimeRange::of),
                Combinators.combine(ends, ends)
                        .as((a, b) -> a.compareTo(b) <= 0 ? new TimeRange(a, b) : new TimeRange(b, a)));
    }

    private static Arbitrary<Tempo> tempos() {
        Arbitrary<Duration> phases = Arbitraries.longs()
                .between(Tempo.LEAST.toMillis(), Tempo.GREATEST.toMillis())
                .map(Duration::ofMillis);
        return Combinators.combine(phases, phases).as(Tempo::new);
    }

    private static Arbitrary<List<RuleOff>> rulesOff() {
        Arbitrary<String> reasons = texts().map(text -> text.isBlank() ? "so" : text);
        return Combinators.combine(Arbitraries.of(RuleId.ids()), reasons)
                .as(RuleOff::new)
                .list()
                .ofMaxSize(3);
    }
}
