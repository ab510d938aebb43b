package pumpwise.progress;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import pumpwise.session.record.SessionRecord;

/// Random logs of a few exercises over half a year.
public final class AnyLog extends DomainContextBase {

    static final Instant FIRST = Instant.parse("2026-06-01T00:00:00Z");
    private static final int MINUTES = 180 * 24 * 60;

    private static final List<String> EXERCISES =
            List.of("barbell-hip-thrust", "cable-glute-kickback", "banded-glute-bridge", "glute-hyperextension");
    private static final List<String> LOADS =
            List.of("40 kg", "42.5 kg", "45 kg", "100 lb", "45", "green band", "blue band", "bodyweight", "two plates", "0 kg");
    private static final List<String> ZONES =
            List.of("Europe/Berlin", "America/New_York", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kolkata");

    /// A few sessions, some of them in the same minute.
    @Provide
    Arbitrary<List<SessionRecord>> logs() {
        return sessions().list().ofMaxSize(12);
    }

    /// One session.
    @Provide
    Arbitrary<SessionRecord> sessions() {
        Arbitrary<List<Done>> done = Combinators.combine(
                        Arbitraries.of(EXERCISES),
                        Arbitraries.of(LOADS).injectNull(0.1),
                        Arbitraries.oneOf(reps(0, 30), reps(14, 20), reps(20, 30)),
                        Arbitraries.integers().between(0, 10),
                        Arbitraries.of(Kind.values()))
                .as(Done::new)
                .list()
                .ofMinSize(0)
                .ofMaxSize(4);
        return Combinators.combine(
                        Arbitraries.integers().between(0, MINUTES),
                        Arbitraries.of(ZONES).injectNull(0.2),
                        Arbitraries.integers().between(0, 5),
                        done)
                .as(AnyLog::session);
    }

    private static Arbitrary<int[]> reps(int least, int greatest) {
        return Arbitraries.integers().between(least, greatest).array(int[].class).ofMinSize(1).ofMaxSize(4);
    }

    private static SessionRecord session(int minute, String zone, int felt, List<Done> all) {
        RecordBuilder builder = RecordBuilder.at(FIRST.plusSeconds(60L * minute).toString()).zone(zone).felt(felt);
        for (Done done : all) {
            builder.effort(done.effort);
            switch (done.kind) {
                case PLANNED -> builder.target(15, 20).sets(done.exercise, done.load, done.reps);
                case HEAVY -> builder.target(6, 8).sets(done.exercise, done.load, done.reps);
                case LEGS -> builder.target(15, 20).legs(done.exercise, done.load, done.reps, done.reps.clone());
                case ONE_LEG -> builder.target(12, 15).legs(done.exercise, done.load, done.reps, new int[0]);
                case TIMED -> builder.timed("plank", done.reps);
                case HURT -> builder.target(15, 20).sets(done.exercise, done.load, done.reps).hurt(done.exercise, 1);
            }
        }
        return builder.build();
    }

    private enum Kind {
        PLANNED,
        HEAVY,
        LEGS,
        ONE_LEG,
        TIMED,
        HURT
    }

    private record Done(String exercise, String load, int[] reps, int effort, Kind kind) {}
}
