package pumpwise.progress.week;

import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import pumpwise.progress.TrainingHistory;

/// How the pump felt: the mean rating of the last four weeks, and of the four weeks before. A mean needs three ratings.
///
/// @param last of the last four weeks
/// @param before of the four weeks before
public record PumpTrend(OptionalDouble last, OptionalDouble before) {

    /// A mean of fewer ratings says nothing.
    public static final int LEAST_RATINGS = 3;

    private static final int DAYS = 28;

    /// The trend up to today.
    public static PumpTrend of(TrainingHistory history) {
        LocalDate today = history.today();
        return new PumpTrend(mean(history, today), mean(history, today.minusDays(DAYS)));
    }

    private static OptionalDouble mean(TrainingHistory history, LocalDate last) {
        int[] ratings = history.counting().stream()
                .filter(session -> session.rating() > 0)
                .filter(session -> history.day(session).isAfter(last.minusDays(DAYS))
                        && !history.day(session).isAfter(last))
                .mapToInt(session -> session.rating())
                .toArray();
        return ratings.length < LEAST_RATINGS
                ? OptionalDouble.empty()
                : IntStream.of(ratings).average();
    }
}
