package pumpwise.storage.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import pumpwise.catalog.Unit;
import pumpwise.routine.AnyRoutine;
import pumpwise.routine.Load;
import pumpwise.routine.Section;
import pumpwise.session.plan.Side;
import pumpwise.session.record.SessionRecord;
import pumpwise.session.record.SessionRecord.Holds;
import pumpwise.session.record.SessionRecord.Hurt;
import pumpwise.session.record.SetRecord;
import pumpwise.storage.problem.UnreadableFileException;

/// The file of a session that is over.
public class SessionRecordTest {

    private static final Instant START = Instant.parse("2026-01-05T18:00:00.123456789Z");

    public static final SessionRecord RECORD = new SessionRecord(
            "Glute pump",
            START,
            Duration.ofMinutes(48),
            Duration.ofMinutes(17),
            new Holds(40, 45),
            List.of(
                    new SetRecord(
                            Section.WARM_UP, "light-cardio", 1, null, Unit.SECONDS, 0, Duration.ofMinutes(6), null, 0),
                    new SetRecord(
                            Section.WORK,
                            "cable-glute-kickback",
                            1,
                            Side.LEFT,
                            Unit.REPS,
                            18,
                            Duration.ofSeconds(72),
                            Load.read("12.5 kg").orElseThrow(),
                            8)),
            List.of(new Hurt("single-leg-rdl", 2, Side.RIGHT)),
            4,
            "Line\nline");

    @Example
    void isALineForEachSet() {
        assertThat(new String(new SessionRecordWriter().write(RECORD), StandardCharsets.UTF_8))
                .isEqualTo("""
                        {
                          "format": "pumpwise-session/1",
                          "routine": "Glute pump",
                          "started": "2026-01-05T18:00:00.123456789Z",
                          "millis": 2880000,
                          "restMillis": 1020000,
                          "holdsKept": 40,
                          "holdsPlanned": 45,
                          "felt": 4,
                          "note": "Line\\nline",
                          "hurts": [
                            {"exercise":"single-leg-rdl","set":2,"side":"right"}
                          ],
                          "sets": [
                            {"exercise":"light-cardio","section":"warm-up","set":1,"millis":360000},
                            {"exercise":"cable-glute-kickback","set":1,"side":"left","reps":18,"millis":72000,\
                        "load":"12.5 kg","effort":8}
                          ]
                        }
                        """);
    }

    @Example
    void oneThatAnOlderPumpwiseWroteIsRead() throws UnreadableFileException {
        SessionRecord old = read("""
                {
                  "format": "pumpwise-session/1",
                  "routine": "Glute pump",
                  "started": "2026-01-05T18:00:00Z",
                  "millis": 402000,
                  "sets": [
                    {"exercise":"light-cardio","set":1,"millis":397000},
                    {"exercise":"barbell-hip-thrust","set":1,"reps":15,"millis":40000,"load":"a lot","effort":3}
                  ]
                }
                """);
        assertThat(old.felt()).isZero();
        assertThat(old.note()).isNull();
        assertThat(old.holds()).isEqualTo(Holds.NONE);
        assertThat(old.sets()).extracting(SetRecord::unit).containsExactly(Unit.SECONDS, Unit.REPS);
        assertThat(old.sets().getLast().load()).isEqualTo(Load.read("a lot").orElseThrow());
    }

    @Property(tries = 300)
    void everyRecordIsReadAgainAndWrittenTheSame(@ForAll("records") SessionRecord record)
            throws UnreadableFileException {
        byte[] written = new SessionRecordWriter().write(record);
        SessionRecord read = SessionRecordReader.read("session.json", written);
        assertThat(read).isEqualTo(record);
        assertThat(new SessionRecordWriter().write(read)).isEqualTo(written);
    }

    private static SessionRecord read(String text) throws UnreadableFileException {
        return SessionRecordReader.read("session.json", text.getBytes(StandardCharsets.UTF_8));
    }

    @Provide
    Arbitrary<SessionRecord> records() {
        Arbitrary<Duration> times = Arbitraries.longs().between(0, 40_000_000).map(Duration::ofMillis);
        Arbitrary<Holds> holds =
                Arbitraries.integers().between(0, 900).map(kept -> new Holds(kept, kept + kept % 7));
        Arbitrary<Hurt> hurts = Combinators.combine(
                        AnyRoutine.names(), Arbitraries.integers().between(1, 9), Arbitraries.of(Side.class).injectNull(0.4))
                .as(Hurt::new);
        return Combinators.combine(
                        AnyRoutine.names(), times, times, holds, sets().list().ofMaxSize(8), hurts.list().ofMaxSize(2), notes())
                .as((name, time, rested, held, sets, hurt, note) -> new SessionRecord(
                        name, START.plus(time), time, rested, held, sets, hurt, 0, null)
                        .with(name.length() % 6, note));
    }

    private static Arbitrary<String> notes() {
        return AnyRoutine.texts().injectNull(0.5);
    }

    private static Arbitrary<SetRecord> sets() {
        Arbitrary<Load> loads = Arbitraries.oneOf(
                AnyRoutine.texts(), Arbitraries.of("40 kg", "22,5kg", "20 lbs", "Green band", "extra-light loop band", "max"))
                .map(text -> Load.read(text).orElse(null));
        return Combinators.combine(
                        Arbitraries.of(Section.class),
                        AnyRoutine.names(),
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.of(Side.class).injectNull(0.4),
                        Arbitraries.of(Unit.class),
                        Arbitraries.integers().between(0, 60),
                        loads,
                        Arbitraries.integers().between(0, 10))
                .as((section, exercise, set, side, unit, count, load, effort) -> new SetRecord(
                        section,
                        exercise,
                        set,
                        side,
                        unit,
                        unit == Unit.SECONDS ? 0 : count,
                        Duration.ofMillis(count * 317L),
                        load,
                        effort));
    }
}
