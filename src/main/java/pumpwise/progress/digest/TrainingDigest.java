package pumpwise.progress.digest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Muscle;
import pumpwise.progress.TrainingHistory;
import pumpwise.progress.set.ExerciseSession;
import pumpwise.progress.set.SetResult;
import pumpwise.rules.TrainingLog;
import pumpwise.rules.TrainingLog.PlannedSession;
import pumpwise.rules.TrainingLog.TrainedSession;
import pumpwise.session.plan.MuscleDose;
import pumpwise.session.plan.SessionStatistics;
import pumpwise.session.record.HardSets;
import pumpwise.session.record.MuscleSets;
import pumpwise.session.record.SessionRecord;

/// The latest sessions in plain numbers. It is made once for a history and serves for any plan.
///
/// @param today the current day
/// @param newestFirst the sessions of the last 60 days, and at least the last few
public record TrainingDigest(LocalDate today, List<TrainedSession> newestFirst) {

    /// The rules look back this far.
    private static final int DAYS = 60;

    /// The rules look at this many sessions without a limit in time.
    private static final int SESSIONS = 3;

    public TrainingDigest {
        newestFirst = List.copyOf(newestFirst);
    }

    /// The digest of a history.
    public static TrainingDigest of(TrainingHistory history, Catalog catalog) {
        LocalDate first = history.today().minusDays(DAYS - 1L);
        List<TrainedSession> sessions = new ArrayList<>();
        for (SessionRecord session : history.newestFirst()) {
            if (!history.isUnlikely(session) && session.hasWork()) {
                if (sessions.size() >= SESSIONS && history.day(session).isBefore(first)) {
                    break;
                }
                sessions.add(session(session, history, catalog));
            }
        }
        return new TrainingDigest(history.today(), sessions);
    }

    private static TrainedSession session(SessionRecord session, TrainingHistory history, Catalog catalog) {
        Map<Muscle, Double> hardSets = new EnumMap<>(Muscle.class);
        for (MuscleSets sets : HardSets.of(session, catalog).muscles()) {
            hardSets.put(sets.muscle(), sets.sets());
        }
        List<ExerciseSession> exercises = ExerciseSession.of(session);
        List<Decline> declines = exercises.stream().map(it -> Decline.of(it, history)).toList();
        List<SetResult> done = exercises.stream().flatMap(it -> it.done().stream()).toList();
        List<Integer> efforts = done.stream()
                .map(SetResult::effort)
                .filter(effort -> effort > 0)
                .sorted()
                .toList();
        HeavySets heavy = new HeavySets(catalog, history.unit());
        return new TrainedSession(
                session.routine(),
                history.day(session),
                session.times().trained(),
                hardSets,
                heavy.count(exercises),
                (int) declines.stream().filter(it -> it != Decline.NOT_COMPARABLE).count(),
                (int) declines.stream().filter(it -> it == Decline.WORSE).count(),
                efforts.size(),
                median(efforts));
    }

    private static double median(List<Integer> sorted) {
        int half = sorted.size() / 2;
        if (sorted.isEmpty()) {
            return 0;
        }
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2.0;
    }

    /// The log for the rules without a plan: as if the newest session were to be done again. Empty without a session.
    public Optional<TrainingLog> repeated() {
        return newestFirst.stream().findFirst().map(last -> new TrainingLog(today, newestFirst, last.repeated()));
    }

    /// The log for the rules.
    ///
    /// @param routine the name of the routine
    /// @param plan the totals of its plan
    public TrainingLog log(String routine, SessionStatistics plan) {
        Map<Muscle, Double> least = new EnumMap<>(Muscle.class);
        Map<Muscle, Double> greatest = new EnumMap<>(Muscle.class);
        for (MuscleDose dose : plan.muscles()) {
            least.put(dose.muscle(), dose.leastSets());
            greatest.put(dose.muscle(), dose.greatestSets());
        }
        return new TrainingLog(
                today, newestFirst, new PlannedSession(routine, plan.length().greatest(), least, greatest));
    }
}
