package pumpwise.progress.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pumpwise.catalog.Unit;
import pumpwise.progress.set.ComparableLoad;
import pumpwise.progress.set.ExerciseSession;
import pumpwise.progress.set.SetResult;
import pumpwise.routine.WeightUnit;
import pumpwise.session.plan.Side;
import pumpwise.session.record.SetRecord;

/// A difference between left and right that lasts: one side did at least a tenth less in each of the last sessions.
///
/// @param left the mean amount on the left, in reps, steps, or seconds
/// @param right the mean amount on the right
/// @param sessions the number of sessions, at least [#LEAST_SESSIONS]
public record Asymmetry(double left, double right, int sessions) {

    /// A difference in fewer sessions is chance.
    public static final int LEAST_SESSIONS = 3;

    private static final int MOST_SESSIONS = 10;
    private static final double LEAST_DIFFERENCE = 0.1;

    /// The difference in the last sessions of an exercise; empty if there is none, or the last session had none. A set
    /// counts if both sides were done with the same load.
    ///
    /// @param newestFirst its sessions
    /// @param unit of loads that were logged without one
    public static Optional<Asymmetry> of(Stream<ExerciseSession> newestFirst, WeightUnit unit) {
        List<Means> means = new ArrayList<>();
        for (Means session : (Iterable<Means>) newestFirst
                .map(it -> Means.of(it, unit))
                .flatMap(Optional::stream)
                .limit(MOST_SESSIONS)::iterator) {
            if (session.isEven() || (!means.isEmpty() && session.isLeftMore() != means.getFirst().isLeftMore())) {
                break;
            }
            means.add(session);
        }
        return means.size() < LEAST_SESSIONS
                ? Optional.empty()
                : Optional.of(new Asymmetry(
                        means.stream().mapToDouble(Means::left).average().orElseThrow(),
                        means.stream().mapToDouble(Means::right).average().orElseThrow(),
                        means.size()));
    }

    private record Means(double left, double right) {

        static Optional<Means> of(ExerciseSession session, WeightUnit unit) {
            List<SetResult> sets = session.doneWithoutPain().stream()
                    .filter(set -> set.sides().size() == 2 && set.isComplete())
                    .filter(set -> load(set, Side.LEFT, unit).equals(load(set, Side.RIGHT, unit)))
                    .toList();
            return sets.isEmpty() ? Optional.empty() : Optional.of(new Means(mean(sets, Side.LEFT), mean(sets, Side.RIGHT)));
        }

        private static ComparableLoad load(SetResult set, Side side, WeightUnit unit) {
            return ComparableLoad.of(set.side(side).map(SetRecord::load).orElse(null), unit);
        }

        private static double mean(List<SetResult> sets, Side side) {
            return sets.stream()
                    .flatMap(set -> set.side(side).stream())
                    .mapToDouble(it -> it.unit() == Unit.SECONDS ? it.time().toSeconds() : it.count())
                    .average()
                    .orElse(0);
        }

        boolean isEven() {
            return Math.abs(left - right) < LEAST_DIFFERENCE * Math.max(left, right);
        }

        boolean isLeftMore() {
            return left > right;
        }
    }
}
