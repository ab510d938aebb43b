package pumpwise.ui.progress;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import pumpwise.catalog.Muscle;
import pumpwise.catalog.Unit;
import pumpwise.progress.RecordBuilder;
import pumpwise.routine.Load;
import pumpwise.routine.Section;
import pumpwise.session.record.ExerciseSnapshot;
import pumpwise.session.record.SessionRecord;
import pumpwise.session.record.SetRecord;
import pumpwise.storage.session.SessionListing;
import pumpwise.storage.session.StoredSession;

/// Logs for tests of the charts, up to a Thursday.
public final class ChartLogs {

    /// The current day.
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private static final ExerciseSnapshot OWN = new ExerciseSnapshot(
            "Smith machine sissy hack squat with the heels on a wedge", List.of(Muscle.QUADRICEPS), List.of());

    private ChartLogs() {}

    /// A log in which two sessions a week were done for 20 weeks, except for a break of five weeks.
    public static List<SessionRecord> full() {
        List<SessionRecord> records = new ArrayList<>();
        for (int week = 0; week < 20; week++) {
            if (week < 7 || week > 11) {
                records.add(session(TODAY.minusDays(3).minusWeeks(19 - week), week));
                if (week != 16) {
                    records.add(session(TODAY.minusWeeks(19 - week), week));
                }
            }
        }
        return records;
    }

    private static SessionRecord session(LocalDate day, int week) {
        boolean second = day.getDayOfWeek().getValue() == 4;
        int more = (second ? 1 : 0) + week % 3;
        String load = week < 4 ? "35 kg" : week < 9 ? "37.5 kg" : week < 17 ? "40 kg" : "42.5 kg";
        String band = week < 6 ? "green band" : week < 15 ? "blue band" : "black band";
        boolean strong = week % 4 != 1;
        RecordBuilder builder = RecordBuilder.at(day + "T17:0" + (week % 10) + ":00Z")
                .minutes(44 + week % 7)
                .holds(strong ? 170 : 140, 176)
                .felt(week % 6 == 5 ? 0 : strong ? 4 + week % 2 : 3)
                .target(15, 20)
                .sets("barbell-hip-thrust", load, strong ? new int[] {16 + more, 16 + more, 15 + more, 15} : new int[] {15 + more, 14 + more})
                .legs(
                        "cable-glute-kickback",
                        week < 10 ? "12.5 kg" : "15 kg",
                        new int[] {20, 19, 17 + more},
                        new int[] {18 - week % 2, 16, 15});
        builder.sets("glute-hyperextension", null, 15 + week / 4, 15 + week / 4, 14 + more)
                .sets("banded-glute-bridge", band, 15 + more, 15 + more, 14);
        for (int set = 1; set <= 3; set++) {
            builder.set(new SetRecord(
                    Section.WORK, 5, "banded-lateral-walk", set, null, null, false, null, Unit.STEPS, 16 + more,
                    Duration.ofSeconds(25), Load.read(band).orElseThrow(), 0));
        }
        if (second) {
            builder.timed("my-hold", 30 + week, 25 + week);
        }
        if (week < 3) {
            builder.sets("my-squat", "60 kg", 8, 8, 7);
        }
        if (week > 17) {
            builder.sets("romanian-deadlift", "60 kg", 8, 8, 7);
        }
        if (week >= 6) {
            builder.sets("bulgarian-split-squat", week < 13 ? null : "10 kg", 12, 12 + more);
        }
        return builder.own("my-squat", OWN)
                .own("my-hold", new ExerciseSnapshot("Wall sit", List.of(Muscle.QUADRICEPS), List.of(Muscle.GLUTEUS_MAXIMUS)))
                .build();
    }

    /// A log of one session.
    public static List<SessionRecord> one() {
        return List.of(full().getLast());
    }

    /// A log of three sessions.
    public static List<SessionRecord> few() {
        List<SessionRecord> all = full();
        return all.subList(all.size() - 3, all.size());
    }

    /// The files of a log.
    public static SessionListing listing(List<SessionRecord> records) {
        return new SessionListing(
                records.stream()
                        .sorted(Comparator.comparing(SessionRecord::started).reversed())
                        .map(record -> new StoredSession(Path.of(record.started() + ".json"), record))
                        .toList(),
                List.of(),
                List.of(),
                0);
    }
}
