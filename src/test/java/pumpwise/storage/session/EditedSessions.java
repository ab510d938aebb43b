package pumpwise.storage.session;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import pumpwise.catalog.Unit;
import pumpwise.routine.Load;
import pumpwise.routine.Section;
import pumpwise.session.record.SessionRecord;
import pumpwise.session.record.SessionRecord.Holds;
import pumpwise.session.record.SessionRecord.Times;
import pumpwise.session.record.SetRecord;

/// Sessions for tests, and changes that a user makes in them.
public final class EditedSessions {

    private static final Times TIMES =
            new Times(Duration.ofMinutes(48), Duration.ofMinutes(17), Duration.ZERO, Duration.ZERO);

    private EditedSessions() {}

    /// A session of hip thrusts.
    public static SessionRecord session(String routine, Instant started, int... reps) {
        List<SetRecord> sets = IntStream.range(0, reps.length)
                .mapToObj(index -> new SetRecord(
                        Section.WORK,
                        "barbell-hip-thrust",
                        index + 1,
                        null,
                        Unit.REPS,
                        reps[index],
                        Duration.ofSeconds(61),
                        Load.read("42.5 kg").orElseThrow(),
                        0))
                .toList();
        return new SessionRecord(
                routine, started, "UTC", null, TIMES, Holds.NONE, sets, List.of(), 0, null, new TreeMap<>());
    }

    /// The same session at another time.
    public static SessionRecord startedAt(SessionRecord record, Instant other) {
        return new SessionRecord(
                record.routine(),
                other,
                record.zone(),
                record.edited(),
                record.times(),
                record.holds(),
                record.sets(),
                record.painStops(),
                record.rating(),
                record.note(),
                record.exercises());
    }
}
