package pumpwise.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import pumpwise.catalog.Unit;
import pumpwise.progress.RecordBuilder;
import pumpwise.routine.Load;
import pumpwise.routine.Section;
import pumpwise.session.record.SessionRecord;
import pumpwise.session.record.SetRecord;

/// Logs of sessions for journeys and pictures.
public final class LoggedSessions {

    private static final int[] GAPS = {2, 2, 3};

    private LoggedSessions() {}

    /// A log that ends before an instant, oldest first: three sessions a week, with loads that grow, a heavy day now and
    /// then, and a pause.
    public static List<SessionRecord> before(Instant end, int sessions) {
        List<SessionRecord> log = new ArrayList<>();
        Instant at = end;
        for (int back = 0; back < sessions; back++) {
            log.addFirst(session(at, sessions - back, back));
            at = at.minus(Duration.ofDays(GAPS[back % GAPS.length] + (back % 11 == 10 ? 5 : 0)))
                    .minus(Duration.ofMinutes(back % 7 * 3L));
        }
        return log;
    }

    private static SessionRecord session(Instant at, int number, int back) {
        boolean heavy = number % 5 == 0;
        double thrust = 30 + 2.5 * (number / 6);
        int best = 16 + number % 5;
        RecordBuilder builder = RecordBuilder.at(at.toString())
                .routine(heavy ? "Heavy day" : "Glute pump")
                .minutes(44 + number % 9)
                .rested(Duration.ofMinutes(18 + number % 4))
                .holds(170 + number % 7, 188)
                .felt(number % 6);
        warmUp(builder);
        builder.target(15, 20).effort(8);
        if (heavy) {
            builder.target(6, 8)
                    .sets("barbell-hip-thrust", load(thrust + 20), 8, 8, 7)
                    .sets("romanian-deadlift", load(thrust), 8, 8, 8);
        } else {
            builder.sets("barbell-hip-thrust", load(thrust), best, best - 1, best - 2)
                    .legs(
                            "cable-glute-kickback",
                            load(10 + 5 * (number / 20)),
                            new int[] {20, 19 - number % 2, 18},
                            new int[] {18 + number % 2, 17, 17})
                    .sets("glute-hyperextension", null, 20, 19, 17 + number % 3)
                    .sets("banded-lateral-walk", "green band", 18, 18, 18)
                    .block(4)
                    .sets("banded-glute-bridge", "green band", 18, 18, 17);
        }
        if (back == 1) {
            builder.hurt("cable-glute-kickback", 2);
        }
        return builder.build();
    }

    private static void warmUp(RecordBuilder builder) {
        builder.set(new SetRecord(
                Section.WARM_UP, 1, "light-cardio", 1, null, null, false, null, Unit.SECONDS, 0, Duration.ofMinutes(6),
                null, 0));
        builder.set(new SetRecord(
                Section.WARM_UP, 2, "banded-clam-shell", 1, null, null, false, null, Unit.REPS, 15,
                Duration.ofSeconds(50), Load.read("green band").orElse(null), 0));
    }

    private static String load(double kilograms) {
        return (kilograms == Math.rint(kilograms) ? Integer.toString((int) kilograms) : Double.toString(kilograms)) + " kg";
    }
}
