package pumpwise.progress.digest;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import pumpwise.catalog.Unit;
import pumpwise.progress.TrainingHistory;
import pumpwise.progress.compare.BestSet;
import pumpwise.progress.compare.LoadForReps;
import pumpwise.progress.compare.Performance;
import pumpwise.progress.set.ComparableLoad;
import pumpwise.progress.set.ExerciseSession;
import pumpwise.routine.Amount;
import pumpwise.session.record.SetRecord;

/// Whether an exercise was clearly worse than in the sessions before.
enum Decline {
    WORSE,
    NOT_WORSE,
    NOT_COMPARABLE;

    /// The best of as many sessions counts.
    private static final int SESSIONS = 3;

    private static final int REPS = 2;
    private static final double SHARE = 0.05;

    /// Compares a session with the best of the last sessions before it in the same slot. A lighter load that was done to
    /// the top of the range is a light day, and what hurt is no decline.
    static Decline of(ExerciseSession session, TrainingHistory history) {
        List<ExerciseSession> before = history.before(session).limit(SESSIONS).toList();
        LoadForReps reps = LoadForReps.of(Stream.concat(Stream.of(session), history.before(session))
                .limit(LoadForReps.SESSIONS)
                .toList());
        Optional<BestSet> best = before.stream()
                .flatMap(it -> BestSet.of(it, reps, history.unit()).stream())
                .max(Comparator.comparingDouble((BestSet it) -> reps.of(it.performance()).orElse(0))
                        .thenComparingInt(it -> it.performance().amount()));
        Optional<BestSet> now = BestSet.of(session, reps, history.unit());
        if (session.isStoppedForPain() || best.isEmpty() || now.isEmpty()) {
            return NOT_COMPARABLE;
        }
        return compare(now.get(), best.get(), reps, session);
    }

    private static Decline compare(BestSet best, BestSet before, LoadForReps reps, ExerciseSession session) {
        Performance now = best.performance();
        Performance then = before.performance();
        if (now.unit() != then.unit() || now.unit() == Unit.SECONDS || now.load() instanceof ComparableLoad.Other) {
            return NOT_COMPARABLE;
        }
        if (now.load().equals(then.load())) {
            return now.amount() <= then.amount() - REPS ? WORSE : NOT_WORSE;
        }
        OptionalDouble load = reps.of(now);
        OptionalDouble other = reps.of(then);
        if (load.isEmpty() || other.isEmpty() || isLightDay(now, then, session)) {
            return NOT_COMPARABLE;
        }
        return load.getAsDouble() <= other.getAsDouble() * (1 - SHARE) ? WORSE : NOT_WORSE;
    }

    private static boolean isLightDay(Performance now, Performance then, ExerciseSession session) {
        return now.kilograms().compareTo(then.kilograms()) < 0
                && session.sets().stream()
                        .flatMap(set -> set.sides().stream())
                        .map(SetRecord::target)
                        .filter(Objects::nonNull)
                        .anyMatch(target -> target instanceof Amount.Reps(var count) && now.amount() >= count.greatest());
    }
}
