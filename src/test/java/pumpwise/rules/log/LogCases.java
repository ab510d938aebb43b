package pumpwise.rules.log;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import pumpwise.catalog.Muscle;
import pumpwise.rules.TrainingLog;
import pumpwise.rules.TrainingLog.PlannedSession;
import pumpwise.rules.TrainingLog.TrainedSession;

/// Logs for tests, in plain numbers.
public final class LogCases {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private static final String ROUTINE = "Glute pump";
    private static final Map<Muscle, Double> LEAST = Map.of(Muscle.GLUTEUS_MAXIMUS, 15.5);
    private static final Map<Muscle, Double> GREATEST = Map.of(Muscle.GLUTEUS_MAXIMUS, 17.5);

    /// The sample routine, by its numbers.
    static final PlannedSession SAMPLE = planned(78, LEAST, GREATEST);

    /// One log for each key of a finding.
    public static final List<TrainingLog> FIRING = List.of(
            log(planned(96, LEAST, GREATEST)),
            log(planned(78, LEAST, Map.of(Muscle.GLUTEUS_MAXIMUS, 22.5))),
            log(SAMPLE, session(0, 40, 6)),
            log(SAMPLE, session(1, 40, 6)),
            log(SAMPLE, session(3, 40, 17.5)),
            log(SAMPLE, judged(1, 5, 3), judged(3, 5, 3)),
            log(SAMPLE, all(9, 1), all(9.5, 3), all(9, 5)),
            log(SAMPLE, heavy(3, 0), heavy(5, 0), heavy(7, 0), heavy(9, 0)),
            log(SAMPLE, heavy(3, 2), heavy(5, 0), heavy(7, 0), heavy(9, 0)));

    private LogCases() {}

    static PlannedSession planned(int minutes, Map<Muscle, Double> least, Map<Muscle, Double> greatest) {
        return new PlannedSession(ROUTINE, Duration.ofMinutes(minutes), least, greatest);
    }

    static TrainingLog log(PlannedSession plan, TrainedSession... newestFirst) {
        return new TrainingLog(TODAY, List.of(newestFirst), plan);
    }

    /// A session some days ago with a length and hard sets for gluteus maximus.
    static TrainedSession session(int daysAgo, int minutes, double sets) {
        return new TrainedSession(
                ROUTINE,
                TODAY.minusDays(daysAgo),
                Duration.ofMinutes(minutes),
                Map.of(Muscle.GLUTEUS_MAXIMUS, sets),
                0,
                0,
                0,
                0,
                0);
    }

    /// A session in which some exercises were worse.
    static TrainedSession judged(int daysAgo, int comparable, int worse) {
        return other(daysAgo, 0, comparable, worse, 0, 0);
    }

    /// A session with a median effort of five sets.
    static TrainedSession all(double effort, int daysAgo) {
        return other(daysAgo, 0, 0, 0, 5, effort);
    }

    /// A session with heavy sets.
    static TrainedSession heavy(int daysAgo, int sets) {
        return other(daysAgo, sets, 0, 0, 0, 0);
    }

    static TrainedSession other(int daysAgo, int heavy, int comparable, int worse, int efforts, double effort) {
        return new TrainedSession(
                ROUTINE,
                TODAY.minusDays(daysAgo),
                Duration.ofMinutes(48),
                Map.of(),
                heavy,
                comparable,
                worse,
                efforts,
                effort);
    }
}
