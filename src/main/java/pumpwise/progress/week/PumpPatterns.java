package pumpwise.progress.week;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import pumpwise.catalog.Catalog;
import pumpwise.progress.TrainingHistory;
import pumpwise.session.record.SessionRecord;

/// What stronger pumps had in common, compared with weaker ones. It went together; it need not be the cause.
///
/// @param stronger how many sessions of the last half year were rated 4 or 5
/// @param weaker how many were rated 1 to 3
/// @param differences the greatest large differences first, at most three; none if there are too few ratings
public record PumpPatterns(int stronger, int weaker, List<Difference> differences) {

    /// The least number of sessions in each group.
    public static final int LEAST_SESSIONS = 5;

    private static final int DAYS = 180;
    private static final int STRONG = 4;
    private static final int MOST_DIFFERENCES = 3;

    /// A large effect in Cliff's delta (Romano 2006).
    private static final double LARGE = 0.474;

    public PumpPatterns {
        differences = List.copyOf(differences);
    }

    /// The patterns of the last half year.
    public static PumpPatterns of(TrainingHistory history, Catalog catalog) {
        LocalDate first = history.today().minusDays(DAYS - 1L);
        List<FactorValues> stronger = new ArrayList<>();
        List<FactorValues> weaker = new ArrayList<>();
        SessionRecord before = null;
        for (SessionRecord session : history.counting()) {
            if (session.rating() > 0 && !history.day(session).isBefore(first)) {
                FactorValues values = FactorValues.of(session, before, history, catalog);
                (session.rating() >= STRONG ? stronger : weaker).add(values);
            }
            before = session;
        }
        List<Difference> differences = Arrays.stream(Factor.values())
                .flatMap(factor -> difference(factor, values(factor, stronger), values(factor, weaker)).stream())
                .sorted(Comparator.comparingDouble((Difference it) -> -Math.abs(it.delta())))
                .limit(MOST_DIFFERENCES)
                .toList();
        return new PumpPatterns(stronger.size(), weaker.size(), differences);
    }

    private static double[] values(Factor factor, List<FactorValues> sessions) {
        return sessions.stream()
                .flatMapToDouble(it -> it.of(factor).stream())
                .sorted()
                .toArray();
    }

    /// The difference of a factor; empty if it is not large, or if a group is too small.
    static Optional<Difference> difference(Factor factor, double[] stronger, double[] weaker) {
        if (stronger.length < LEAST_SESSIONS || weaker.length < LEAST_SESSIONS) {
            return Optional.empty();
        }
        double delta = delta(stronger, weaker);
        return Math.abs(delta) < LARGE
                ? Optional.empty()
                : Optional.of(new Difference(factor, median(stronger), median(weaker), delta));
    }

    /// Cliff's delta: how much more often a value of one group is above one of the other group than below it.
    static double delta(double[] group, double[] other) {
        double sum = 0;
        for (double a : group) {
            for (double b : other) {
                sum += Double.compare(a, b) > 0 ? 1 : Double.compare(a, b) < 0 ? -1 : 0;
            }
        }
        return sum / group.length / other.length;
    }

    private static double median(double[] values) {
        double[] sorted = DoubleStream.of(values).sorted().toArray();
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /// Whether there are enough ratings to compare.
    public boolean isEnough() {
        return stronger >= LEAST_SESSIONS && weaker >= LEAST_SESSIONS;
    }

    /// A large difference between stronger and weaker pumps.
    ///
    /// @param factor what differed
    /// @param stronger the median of the stronger pumps
    /// @param weaker the median of the weaker pumps
    /// @param delta Cliff's delta, from -1 to 1; above 0 if the stronger pumps had more
    public record Difference(Factor factor, double stronger, double weaker, double delta) {}
}
