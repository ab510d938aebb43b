package pumpwise.storage.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Muscle;
import pumpwise.catalog.Unit;
import pumpwise.routine.Amount;
import pumpwise.routine.Load;
import pumpwise.routine.Range;
import pumpwise.routine.TimeRange;
import pumpwise.routine.Section;
import pumpwise.routine.WeightUnit;
import pumpwise.session.plan.Side;
import pumpwise.session.record.AnySessionRecord;
import pumpwise.session.record.ExerciseSnapshot;
import pumpwise.session.record.SessionRecord;
import pumpwise.session.record.SessionRecord.Holds;
import pumpwise.session.record.SessionRecord.PainStop;
import pumpwise.session.record.SessionRecord.Times;
import pumpwise.session.record.SessionTotals;
import pumpwise.session.record.SetRecord;
import pumpwise.storage.problem.UnreadableFileException;

/// The file of a finished session.
public class SessionRecordTest {

    private static final Instant START = Instant.parse("2026-01-05T18:00:00.123456789Z");

    public static final SessionRecord RECORD = new SessionRecord(
            "Glute pump",
            START,
            "Europe/Berlin",
            Instant.parse("2026-01-06T07:00:00Z"),
            new Times(Duration.ofMinutes(48), Duration.ofMinutes(17), Duration.ofSeconds(70), Duration.ofHours(24)),
            new Holds(40, 45),
            List.of(
                    new SetRecord(
                            Section.WARM_UP,
                            1,
                            "light-cardio",
                            1,
                            Range.ONE,
                            null,
                            false,
                            new Amount.Time(TimeRange.ofSeconds(300, 600)),
                            Unit.SECONDS,
                            0,
                            Duration.ofMinutes(6),
                            null,
                            0),
                    new SetRecord(
                            Section.WORK,
                            2,
                            "my-kickback",
                            4,
                            new Range(3, 4),
                            Side.LEFT,
                            true,
                            new Amount.Reps(new Range(15, 20)),
                            Unit.REPS,
                            18,
                            Duration.ofSeconds(72),
                            Load.read("12.5 kg").orElseThrow(),
                            8)),
            List.of(new PainStop("single-leg-rdl", 2, Side.RIGHT)),
            4,
            "Line\nline",
            new TreeMap<>(Map.of(
                    "my-kickback",
                    new ExerciseSnapshot("My kickback", List.of(Muscle.GLUTEUS_MAXIMUS), List.of(Muscle.HAMSTRINGS)))));

    @Example
    void isALineForEachSet() {
        assertThat(new String(new SessionRecordWriter().write(RECORD), StandardCharsets.UTF_8))
                .isEqualTo("""
                        {
                          "format": "pumpwise-session/2",
                          "routine": "Glute pump",
                          "started": "2026-01-05T18:00:00.123456789Z",
                          "zone": "Europe/Berlin",
                          "edited": "2026-01-06T07:00:00Z",
                          "millis": 2880000,
                          "restMillis": 1020000,
                          "pausedMillis": 70000,
                          "awayMillis": 86400000,
                          "holdsKept": 40,
                          "holdsPlanned": 45,
                          "felt": 4,
                          "note": "Line\\nline",
                          "hurts": [
                            {"exercise":"single-leg-rdl","set":2,"side":"right"}
                          ],
                          "sets": [
                            {"exercise":"light-cardio","section":"warm-up","block":1,"set":1,"of":"1",\
                        "target":"5-10 min","millis":360000},
                            {"exercise":"my-kickback","block":2,"set":4,"of":"3-4","side":"left","optional":true,\
                        "reps":18,"target":"15-20","millis":72000,"load":"12.5 kg","effort":8}
                          ],
                          "exercises": {
                            "my-kickback": {"name":"My kickback","primaryMuscles":["gluteus maximus"],\
                        "secondaryMuscles":["hamstrings"]}
                          }
                        }
                        """);
    }

    @Example
    void theFirstFormatHasNoFieldsOfTheSecond() {
        assertThatThrownBy(() -> read("""
                        {"format": "pumpwise-session/1", "routine": "P", "started": "2026-01-05T18:00:00Z", "millis": 1,
                         "zone": "UTC", "sets": []}
                        """))
                .isInstanceOf(UnreadableFileException.class);
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
        assertThat(old.rating()).isZero();
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
        return AnySessionRecord.records();
    }

    /// 20 reps with 40, 10 each with 40 kg, 2 x 20 kg, 42 kg and 20 lb.
    @Example
    void report6_anOldSessionWithoutUnitsAddsUp() throws Exception {
        String file = "2026-11-26 05.51.46 U.json";
        SessionRecord old;
        try (InputStream in = getClass().getResourceAsStream("/pumpwise/reports/06-nounit/sessions-result/" + file)) {
            old = SessionRecordReader.read(file, in.readAllBytes());
        }
        Catalog none = Catalog.of(List.of());
        assertThat(SessionTotals.of(old, none, WeightUnit.KILOGRAMS).volume()).isEqualByComparingTo("2110.718474");
        assertThat(SessionTotals.of(old, none, WeightUnit.POUNDS).volume()).isLessThan(new BigDecimal("2110"));
    }
}
