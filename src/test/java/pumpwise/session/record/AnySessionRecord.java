package pumpwise.session.record;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import pumpwise.catalog.Muscle;
import pumpwise.catalog.Unit;
import pumpwise.routine.Amount;
import pumpwise.routine.AnyRoutine;
import pumpwise.routine.Load;
import pumpwise.routine.Range;
import pumpwise.routine.Section;
import pumpwise.routine.TimeRange;
import pumpwise.session.plan.Side;
import pumpwise.session.record.SessionRecord.Holds;
import pumpwise.session.record.SessionRecord.PainStop;
import pumpwise.session.record.SessionRecord.Times;

/// Random records of sessions.
public final class AnySessionRecord {

    private static final Instant START = Instant.parse("2026-10-05T16:02:11Z");

    private AnySessionRecord() {}

    /// Records with everything that a record can have.
    public static Arbitrary<SessionRecord> records() {
        return records(AnyRoutine.names(), AnyRoutine.texts());
    }

    /// Records with these names and other texts.
    public static Arbitrary<SessionRecord> records(Arbitrary<String> names, Arbitrary<String> texts) {
        Arbitrary<Duration> times = Arbitraries.longs().between(0, 40_000_000).map(Duration::ofMillis);
        Arbitrary<Holds> holds =
                Arbitraries.integers().between(0, 900).map(kept -> new Holds(kept, kept + kept % 7));
        Arbitrary<PainStop> hurts = Combinators.combine(
                        names, Arbitraries.integers().between(1, 9), Arbitraries.of(Side.class).injectNull(0.4))
                .as(PainStop::new);
        return Combinators.combine(
                        names, times, times, holds, sets(names, texts).list().ofMaxSize(8), hurts.list().ofMaxSize(2), texts.injectNull(0.5))
                .as((name, time, rested, held, sets, hurt, note) -> new SessionRecord(
                        name,
                        START.plus(time),
                        hurt.isEmpty() ? null : "Asia/Kolkata",
                        note == null ? null : START.plus(rested),
                        new Times(time, rested, rested.multipliedBy(3), time.multipliedBy(2)),
                        held,
                        sets,
                        hurt,
                        0,
                        null,
                        snapshots(sets))
                        .withRating(name.length() % 6, note));
    }

    private static SortedMap<String, ExerciseSnapshot> snapshots(List<SetRecord> sets) {
        SortedMap<String, ExerciseSnapshot> snapshots = new TreeMap<>();
        // The ids of the user's own exercises are plain letters.
        sets.forEach(set -> snapshots.put(
                "my-exercise-" + set.set(),
                new ExerciseSnapshot(set.exercise(), List.of(Muscle.values()[set.set()]), List.of(Muscle.HAMSTRINGS))));
        return snapshots;
    }

    private static Arbitrary<SetRecord> sets(Arbitrary<String> names, Arbitrary<String> texts) {
        Arbitrary<Load> loads = Arbitraries.oneOf(
                texts, Arbitraries.of("40 kg", "22,5kg", "20 lbs", "Green band", "extra-light loop band", "max"))
                .map(text -> Load.read(text).orElse(null));
        return Combinators.combine(
                        Arbitraries.of(Section.class),
                        names,
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.of(Side.class).injectNull(0.4),
                        Arbitraries.of(Unit.class),
                        Arbitraries.integers().between(0, 60),
                        loads,
                        Arbitraries.integers().between(0, 10))
                .as((section, exercise, set, side, unit, count, load, effort) -> new SetRecord(
                        section,
                        effort,
                        exercise,
                        set,
                        effort == 0 ? null : new Range(set, set + count),
                        side,
                        count % 2 == 0,
                        effort == 0 ? null : target(unit, set, count),
                        unit,
                        unit == Unit.SECONDS ? 0 : count,
                        Duration.ofMillis(count * 317L),
                        load,
                        effort));
    }

    private static Amount target(Unit unit, int least, int more) {
        return switch (unit) {
            case REPS -> new Amount.Reps(new Range(least, least + more));
            case STEPS -> new Amount.Steps(new Range(least, least + more));
            case SECONDS -> new Amount.Time(TimeRange.ofSeconds(least, least + more * 7L));
        };
    }
}
