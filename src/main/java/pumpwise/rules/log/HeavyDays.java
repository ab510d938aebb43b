package pumpwise.rules.log;

import java.util.List;
import java.util.stream.Collectors;
import pumpwise.rules.Finding;
import pumpwise.rules.FindingValue;
import pumpwise.rules.RuleId;
import pumpwise.rules.TrainingLog;
import pumpwise.rules.TrainingLog.TrainedSession;

/// Now and then there is a heavy day: the source calls the pump a tool, not the whole strategy. Heavy loads are better
/// for strength (Schoenfeld 2017); one heavy day in two weeks is our minimum.
final class HeavyDays extends LogRule {

    private static final int DAYS = 28;
    private static final int LEAST_SESSIONS = 4;
    private static final int LEAST_HEAVY_DAYS = 2;

    /// A day with one heavy set is no heavy day.
    private static final int LEAST_HEAVY_SETS = 2;

    HeavyDays(TrainingLog log) {
        super(RuleId.HEAVY_DAYS, log);
    }

    @Override
    List<Finding> check(TrainingLog log) {
        List<TrainedSession> last = log.last(DAYS);
        int heavy = (int) last.stream()
                .collect(Collectors.groupingBy(TrainedSession::day, Collectors.summingInt(TrainedSession::heavySets)))
                .values()
                .stream()
                .filter(sets -> sets >= LEAST_HEAVY_SETS)
                .count();
        return last.size() < LEAST_SESSIONS || heavy >= LEAST_HEAVY_DAYS
                ? List.of()
                : List.of(advice(
                        heavy == 0 ? "none" : "one",
                        new FindingValue.HeavyDays(heavy),
                        new FindingValue.AtLeast(new FindingValue.HeavyDays(LEAST_HEAVY_DAYS))));
    }
}
