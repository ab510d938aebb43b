package pumpwise.rules.log;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pumpwise.catalog.Muscle;
import pumpwise.rules.Finding;
import pumpwise.rules.FindingValue;
import pumpwise.rules.RuleId;
import pumpwise.rules.TrainingLog;

/// A session is short enough to recover from. The source warns of overtraining without a number; the limits are ours.
/// They lie above the source's own routine, which takes up to 78 min and has up to 17.5 hard sets.
final class SessionLength extends LogRule {

    private static final Duration LONGEST = Duration.ofMinutes(90);
    private static final double MOST_SETS = 20;

    private static final int DAYS = 60;
    private static final int SESSIONS = 3;
    private static final int LEAST_SESSIONS = 2;

    SessionLength(TrainingLog log) {
        super(RuleId.SESSION_LENGTH, log);
    }

    @Override
    List<Finding> check(TrainingLog log) {
        return Stream.of(length(log), sets(log)).flatMap(Optional::stream).toList();
    }

    private Optional<Finding> length(TrainingLog log) {
        List<Duration> lengths = log.last(DAYS).stream()
                .filter(session -> session.routine().equals(log.plan().routine()))
                .filter(session -> !session.wasLeftOpen())
                .map(TrainingLog.TrainedSession::length)
                .limit(SESSIONS)
                .sorted()
                .toList();
        Duration length = lengths.size() < LEAST_SESSIONS ? log.plan().greatestLength() : median(lengths);
        return length.compareTo(LONGEST) <= 0
                ? Optional.empty()
                : Optional.of(advice(
                        "long",
                        new FindingValue.Length(length),
                        new FindingValue.AtMost(new FindingValue.Length(LONGEST))));
    }

    private static Duration median(List<Duration> sorted) {
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : sorted.get(half - 1).plus(sorted.get(half)).dividedBy(2);
    }

    private Optional<Finding> sets(TrainingLog log) {
        return log.plan().greatestSets().entrySet().stream()
                .filter(sets -> sets.getKey().isGlute() && sets.getValue() > MOST_SETS)
                .max(Map.Entry.<Muscle, Double>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(sets -> advice(
                        "many-sets",
                        new FindingValue.HardSets(sets.getValue(), sets.getKey()),
                        new FindingValue.AtMost(new FindingValue.HardSets(MOST_SETS, null))));
    }
}
