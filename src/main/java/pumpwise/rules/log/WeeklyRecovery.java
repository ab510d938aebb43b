package pumpwise.rules.log;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pumpwise.catalog.Muscle;
import pumpwise.rules.Finding;
import pumpwise.rules.FindingValue;
import pumpwise.rules.RuleId;
import pumpwise.rules.TrainingLog;
import pumpwise.rules.TrainingLog.TrainedSession;

/// There is enough time to recover between sessions. The source warns of overtraining and of chasing an extreme pump every
/// time; the limits are ours. A day between is a custom: trials found consecutive days as good (Yang 2018). Performance
/// that falls and stays down is the one accepted sign of too little recovery (Meeusen 2013).
final class WeeklyRecovery extends LogRule {

    /// A session with fewer sets for a muscle hardly tires it.
    private static final double LEAST_SETS = 6;

    private static final double MOST_SETS = 30;
    private static final int WEEK = 7;
    private static final int WORSE_SESSIONS = 2;
    private static final int LEAST_COMPARABLE = 3;
    private static final int LONGEST_PAUSE = 14;
    private static final int ALL_OUT_SESSIONS = 3;
    private static final int LEAST_EFFORTS = 5;
    private static final double ALL_OUT = 9;

    WeeklyRecovery(TrainingLog log) {
        super(RuleId.WEEKLY_RECOVERY, log);
    }

    @Override
    List<Finding> check(TrainingLog log) {
        return Stream.of(soon(log), much(log), worse(log), allOut(log)).flatMap(Optional::stream).toList();
    }

    private Optional<Finding> soon(TrainingLog log) {
        LocalDate yesterday = log.today().minusDays(1);
        return log.newestFirst().stream()
                .filter(session -> !session.day().isBefore(yesterday))
                .filter(session -> Muscle.glutes().stream()
                        .anyMatch(muscle -> session.sets(muscle) >= LEAST_SETS && log.plan().least(muscle) >= LEAST_SETS))
                .findFirst()
                .map(session -> advice(
                        "soon",
                        new FindingValue.Phrase(session.day().equals(yesterday) ? "yesterday" : "today"),
                        new FindingValue.Phrase("day-between")));
    }

    private Optional<Finding> much(TrainingLog log) {
        return Muscle.glutes().stream()
                .filter(muscle -> log.plan().least(muscle) > 0)
                .map(muscle -> new FindingValue.HardSets(ofWeek(muscle, log), muscle))
                .filter(week -> week.sets() > MOST_SETS)
                .max(Comparator.comparingDouble(FindingValue.HardSets::sets))
                .map(week -> advice("much", week, new FindingValue.AtMost(new FindingValue.HardSets(MOST_SETS, null))));
    }

    /// The hard sets of the last days and of the planned session without its optional sets.
    private static double ofWeek(Muscle muscle, TrainingLog log) {
        return log.plan().least(muscle)
                + log.last(WEEK).stream().mapToDouble(it -> it.sets(muscle)).sum();
    }

    private Optional<Finding> worse(TrainingLog log) {
        List<TrainedSession> last = log.newestFirst().stream().limit(WORSE_SESSIONS).toList();
        boolean fires = last.size() == WORSE_SESSIONS
                && isWithoutBreak(log, WORSE_SESSIONS)
                && last.stream().allMatch(it -> it.comparable() >= LEAST_COMPARABLE && it.worse() * 2 >= it.comparable());
        return fires
                ? Optional.of(advice(
                        "worse",
                        new FindingValue.Parts(last.reversed().stream()
                                .map(it -> new FindingValue.Part(it.worse(), it.comparable()))
                                .toList()),
                        new FindingValue.Phrase("less-than-half")))
                : Optional.empty();
    }

    private Optional<Finding> allOut(TrainingLog log) {
        List<TrainedSession> last = log.newestFirst().stream().limit(ALL_OUT_SESSIONS).toList();
        boolean fires = last.size() == ALL_OUT_SESSIONS
                && last.stream().allMatch(it -> it.efforts() >= LEAST_EFFORTS && it.medianEffort() >= ALL_OUT);
        return fires
                ? Optional.of(advice(
                        "all-out",
                        new FindingValue.Efforts(last.reversed().stream()
                                .map(TrainedSession::medianEffort)
                                .toList()),
                        new FindingValue.Phrase("below-nine")))
                : Optional.empty();
    }

    /// Whether neither the time since the last session, nor the time before one of the last sessions, was a break.
    ///
    /// @param sessions the number of sessions, counted back, before which there must be no break
    private static boolean isWithoutBreak(TrainingLog log, int sessions) {
        List<TrainedSession> newest = log.newestFirst();
        return ChronoUnit.DAYS.between(newest.getFirst().day(), log.today()) <= LONGEST_PAUSE
                && IntStream.range(0, Math.min(sessions, newest.size() - 1))
                        .allMatch(index -> ChronoUnit.DAYS.between(
                                        newest.get(index + 1).day(), newest.get(index).day())
                                <= LONGEST_PAUSE);
    }
}
