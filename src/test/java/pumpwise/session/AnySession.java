package pumpwise.session;

import static pumpwise.session.Plans.reps;
import static pumpwise.session.Plans.steps;
import static pumpwise.session.Plans.time;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.TestCatalog;
import pumpwise.routine.Block;
import pumpwise.routine.Place;
import pumpwise.routine.Prescription;
import pumpwise.routine.Range;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.routine.Single;
import pumpwise.routine.Superset;
import pumpwise.routine.TimeRange;
import pumpwise.session.plan.SetPosition;
import pumpwise.session.plan.Step;

/// Random routines, and random commands in a session, realistic or not.
public final class AnySession {

    private AnySession() {}

    /// A command of the user, and the time since the previous one.
    ///
    /// @param choice creates the command for the current session
    public record Moment(int afterMillis, Function<Session, Command> choice) {}

    /// The exercises of the routines.
    public static Catalog catalog() {
        return TestCatalog.CATALOG;
    }

    /// Every command, often at the same moment as an event.
    public static Arbitrary<List<Moment>> moments() {
        return moments(Arbitraries.oneOf(plain(), putOffs(), swaps(), suggestions(), others(), aways()));
    }

    /// Every command except [Command.Away], which reverts what time has done since then.
    public static Arbitrary<List<Moment>> momentsOfSomebodyThere() {
        return moments(Arbitraries.oneOf(plain(), putOffs(), swaps(), suggestions(), others()));
    }

    private static Arbitrary<List<Moment>> moments(Arbitrary<Function<Session, Command>> choices) {
        Arbitrary<Integer> times = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(0, 40_000)),
                Tuple.of(2, Arbitraries.integers().between(0, 80).map(n -> n * 500)));
        return Combinators.combine(times, choices).as(Moment::new).list().ofMinSize(1).ofMaxSize(25);
    }

    private static Arbitrary<Function<Session, Command>> plain() {
        return Arbitraries.of(
                        new Command.Pause(),
                        new Command.Resume(),
                        new Command.Done(),
                        new Command.Done(),
                        new Command.Skip(),
                        new Command.Back(),
                        new Command.Undo(),
                        new Command.AdjustTime(Duration.ofSeconds(15)),
                        new Command.AdjustTime(Duration.ofSeconds(-15)),
                        new Command.Guide(false),
                        new Command.Guide(true),
                        new Command.Pace(80),
                        new Command.Pace(125),
                        new Command.Log(new SetLog(1, 7, Duration.ofSeconds(20), Plans.load("40 kg"), 7)))
                .map(command -> session -> command);
    }

    private static Arbitrary<Function<Session, Command>> aways() {
        return Arbitraries.integers()
                .between(0, 60_000)
                .map(millis -> session -> new Command.Away(session.now().minusMillis(millis)));
    }

    private static Arbitrary<Function<Session, Command>> putOffs() {
        return Combinators.combine(places(), Arbitraries.of(true, false))
                .as((place, toEnd) -> session -> new Command.Postpone(place.apply(session), toEnd));
    }

    private static Arbitrary<Function<Session, Command>> swaps() {
        return Combinators.combine(places(), Arbitraries.of(TestCatalog.CATALOG.exercises()))
                .as((place, exercise) -> session -> Replacement.of(
                                session.plan(), place.apply(session), exercise)
                        .map(Command.class::cast)
                        .orElse(new Command.Pause()));
    }

    private static Arbitrary<Function<Session, Command>> suggestions() {
        return Combinators.combine(places(), Arbitraries.of("42.5 kg", "green band").list().ofMaxSize(3))
                .as((place, loads) -> session -> new Command.UseLoads(
                        place.apply(session), loads.stream().map(Plans::load).toList()));
    }

    private static Arbitrary<Function<Session, Command>> others() {
        return Combinators.combine(places(), Arbitraries.of(true, false))
                .as((place, hurts) -> session -> hurts
                        ? new Command.StopForPain(place.apply(session))
                        : new Command.AddSet(place.apply(session)));
    }

    /// Usually the current or the next position; sometimes any place, even one that does not exist.
    private static Arbitrary<Function<Session, Place>> places() {
        Place nowhere = new Place(Section.WORK, 9, 9);
        Arbitrary<Function<Session, Place>> here = Arbitraries.of(true, false)
                .map(now -> session -> (now ? session.position() : session.nextEffort().map(Step::position))
                        .map(SetPosition::place)
                        .orElse(nowhere));
        Arbitrary<Function<Session, Place>> anywhere = Arbitraries.integers()
                .between(0, 1000)
                .map(n -> session -> place(session, n).orElse(nowhere));
        return Arbitraries.frequencyOf(Tuple.of(3, here), Tuple.of(1, anywhere));
    }

    private static Optional<Place> place(Session session, int number) {
        List<Step> steps = session.plan().steps();
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(steps.get(number % steps.size()).position().place());
    }

    /// Routines of the exercises in [Plans], of any structure.
    public static Arbitrary<Routine> routines() {
        return Combinators.combine(
                        blocks().list().ofMaxSize(2),
                        blocks().list().ofMaxSize(4),
                        blocks().list().ofMaxSize(2))
                .as((warmUp, work, coolDown) -> new Routine("Any", null, warmUp, work, coolDown, List.of()));
    }

    private static Arbitrary<Block> blocks() {
        Arbitrary<Range> sets = range(3);
        Arbitrary<TimeRange> rests = Combinators.combine(
                        Arbitraries.integers().between(0, 40), Arbitraries.integers().between(0, 30))
                .as((least, more) -> TimeRange.ofSeconds(least, least + more))
                .injectNull(0.3);
        Arbitrary<Block> singles =
                Combinators.combine(items(), sets, rests).as((item, count, rest) -> new Single(item, count, rest));
        Arbitrary<Block> supersets = Combinators.combine(items().list().ofMinSize(1).ofMaxSize(3), sets, rests)
                .as(Superset::new);
        return Arbitraries.oneOf(singles, supersets);
    }

    private static Arbitrary<Prescription> items() {
        Arbitrary<Prescription> counted = Combinators.combine(
                        Arbitraries.of("thrust", "hinge", "kickback", "swing", "bird-dog"), range(5))
                .as((exercise, count) -> reps(exercise, count.toString()));
        Arbitrary<Prescription> held = Combinators.combine(counted, Arbitraries.of("1 s", "1-2 s", "0.5 s"))
                .as((item, hold) -> item.withHold(Plans.span(hold)));
        Arbitrary<Prescription> walks = Combinators.combine(Arbitraries.of("walk", "march"), range(8))
                .as((exercise, count) -> steps(exercise, count.toString()));
        Arbitrary<Prescription> timed = Combinators.combine(
                        Arbitraries.of("cardio", "stretch"), Arbitraries.of("10 s", "2-3 s", "30-45 s"))
                .as((exercise, time) -> time(exercise, time));
        Arbitrary<Prescription> any = Arbitraries.oneOf(counted, held, walks, timed);
        return Combinators.combine(
                        any, Arbitraries.of("0 s", "10-15 s").injectNull(0.7))
                .as((item, rest) -> rest == null ? item : item.withSwitchRest(Plans.span(rest)));
    }

    private static Arbitrary<Range> range(int most) {
        return Combinators.combine(
                        Arbitraries.integers().between(1, most), Arbitraries.integers().between(0, 2))
                .as((least, more) -> new Range(least, least + more));
    }
}
