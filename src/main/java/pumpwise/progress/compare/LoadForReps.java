package pumpwise.progress.compare;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pumpwise.catalog.Unit;
import pumpwise.progress.set.ExerciseSession;
import pumpwise.progress.set.SetResult;
import pumpwise.routine.Amount;
import pumpwise.routine.Range;
import pumpwise.session.record.SetRecord;

/// Converts a set to the load that would be as hard for a given number of reps, so that sets with different loads can
/// be compared: 42.5 kg for 18 reps are 40.8 kg for 20.
///
/// By Epley's formula, of which only the ratio counts. It is used within a few reps only: there, it differs from
/// Wathan's formula by at most 4.4 %. It ignores effort, because people misjudge it in long sets (Halperin 2022).
///
/// @param reps the number of reps
public record LoadForReps(int reps) {

    private static final int[] CHOICES = {10, 15, 20, 25};
    private static final int MOST_BELOW = 8;
    private static final int MOST_ABOVE = 5;

    /// The number of sessions that decide if nothing was planned.
    public static final int SESSIONS = 5;

    /// For the middle of a planned range, rounded up to 10, 15, 20, or 25.
    public static LoadForReps of(Range range) {
        return ofMiddle((range.least() + range.greatest()) / 2.0);
    }

    /// For the range that was planned last, or else for the median of the last sessions.
    ///
    /// @param newestFirst the sessions of a slot
    public static LoadForReps of(List<ExerciseSession> newestFirst) {
        Optional<Range> planned = newestFirst.stream()
                .limit(SESSIONS)
                .flatMap(session -> session.sets().stream())
                .flatMap(set -> planned(set).stream())
                .findFirst();
        return planned.map(LoadForReps::of).orElseGet(() -> ofMiddle(median(newestFirst)));
    }

    /// Whether a number of reps or steps was planned for a session.
    public static boolean isPlanned(ExerciseSession session) {
        return session.sets().stream().anyMatch(set -> planned(set).isPresent());
    }

    /// The planned number of reps or steps of a set; empty if unknown or if it is timed.
    static Optional<Range> planned(SetResult set) {
        return set.sides().stream()
                .map(SetRecord::target)
                .filter(Objects::nonNull)
                .flatMap(LoadForReps::count)
                .findFirst();
    }

    private static Stream<Range> count(Amount amount) {
        return switch (amount) {
            case Amount.Reps(Range count) -> Stream.of(count);
            case Amount.Steps(Range count) -> Stream.of(count);
            case Amount.Time _ -> Stream.empty();
        };
    }

    private static double median(List<ExerciseSession> newestFirst) {
        int[] counts = newestFirst.stream()
                .limit(SESSIONS)
                .flatMap(session -> session.done().stream())
                .mapToInt(SetResult::count)
                .sorted()
                .toArray();
        int half = counts.length / 2;
        if (counts.length == 0) {
            return 0;
        }
        return counts.length % 2 == 1 ? counts[half] : (counts[half - 1] + counts[half]) / 2.0;
    }

    private static LoadForReps ofMiddle(double middle) {
        return new LoadForReps(IntStream.of(CHOICES)
                .filter(choice -> choice >= middle)
                .findFirst()
                .orElse(CHOICES[CHOICES.length - 1]));
    }

    /// The load in kilograms for [#reps] reps; empty if it is not a weight, the set was not counted in reps, or the
    /// number of reps is too different.
    public OptionalDouble of(Performance set) {
        return set.isWeight() && set.unit() == Unit.REPS && isNear(set.amount())
                ? OptionalDouble.of(set.kilogramsFor(reps))
                : OptionalDouble.empty();
    }

    private boolean isNear(int count) {
        return count >= reps - MOST_BELOW && count <= reps + MOST_ABOVE;
    }
}
