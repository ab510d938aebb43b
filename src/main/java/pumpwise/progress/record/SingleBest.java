package pumpwise.progress.record;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;
import pumpwise.catalog.Unit;
import pumpwise.progress.compare.Performance;
import pumpwise.progress.set.ExerciseSession;
import pumpwise.progress.set.SetResult;
import pumpwise.routine.WeightUnit;

/// The greatest weight for a single rep, estimated from sets of at most [#MOST_REPS] reps, including those in reserve.
/// From longer sets no estimate is honest (Reynolds 2006).
public sealed interface SingleBest {

    /// The number of reps, including those in reserve, up to which the formula is good.
    int MOST_REPS = 10;

    /// An effort below this says too little about the reps in reserve.
    int LEAST_EFFORT = 6;

    /// The effort of a set after which no rep is left.
    int ALL_OUT = 10;

    /// The estimate from one set.
    ///
    /// @param unit of a load that was logged without one
    static SingleBest of(SetResult set, WeightUnit unit) {
        Performance performance = Performance.of(set, unit);
        if (!set.isDone() || performance.unit() != Unit.REPS) {
            return new Unknown(Reason.NOT_REPS);
        }
        if (!performance.isWeight()) {
            return new Unknown(Reason.NO_WEIGHT);
        }
        boolean known = set.effort() >= LEAST_EFFORT;
        int reps = performance.amount() + (known ? ALL_OUT - set.effort() : 0);
        if (reps > MOST_REPS) {
            return new Unknown(Reason.TOO_MANY_REPS);
        }
        double kilograms = performance.exactKilograms();
        double single = reps == 1 ? kilograms : kilograms * (1 + reps / 30.0);
        return new Estimate(single, !known ? Precision.AT_LEAST : reps == 1 ? Precision.EXACT : Precision.ABOUT, set);
    }

    /// The greatest estimate from all sets of some sessions, the first of those that are equal; unknown with the reason that
    /// comes closest to one. Empty if there are no sets.
    ///
    /// @param unit of loads that were logged without one
    static Optional<SingleBest> of(Stream<ExerciseSession> sessions, WeightUnit unit) {
        return sessions.flatMap(session -> session.doneWithoutPain().stream())
                .map(set -> of(set, unit))
                .reduce(SingleBest::better);
    }

    /// The better of two estimates; the first if they are equal.
    static SingleBest better(SingleBest one, SingleBest other) {
        return switch (one) {
            case Estimate a when other instanceof Estimate b -> b.kilograms() > a.kilograms() ? b : a;
            case Estimate a -> a;
            case Unknown a when other instanceof Unknown b -> b.reason().compareTo(a.reason()) < 0 ? b : a;
            case Unknown _ -> other;
        };
    }

    /// How good an estimate is.
    enum Precision {
        /// It was done.
        EXACT,
        ABOUT,
        /// The effort is not known, so there may have been more reps in reserve.
        AT_LEAST
    }

    /// Why there is no estimate, those that come closest to one first.
    enum Reason {
        TOO_MANY_REPS,
        NO_WEIGHT,
        NOT_REPS
    }

    /// An estimate.
    ///
    /// @param kilograms not rounded
    /// @param precision how good it is
    /// @param set the set it was made from
    record Estimate(double kilograms, Precision precision, SetResult set) implements SingleBest {

        private static final BigDecimal HALF = new BigDecimal("0.5");

        /// The weight as it is shown: in half kilograms, or in pounds.
        public BigDecimal rounded(WeightUnit shown) {
            BigDecimal step = shown == WeightUnit.KILOGRAMS ? HALF : BigDecimal.ONE;
            BigDecimal exact =
                    BigDecimal.valueOf(kilograms).divide(shown.inKilograms(), 6, RoundingMode.HALF_UP);
            return exact.divide(step, 0, RoundingMode.HALF_UP).multiply(step);
        }
    }

    /// No estimate.
    ///
    /// @param reason why
    record Unknown(Reason reason) implements SingleBest {}
}
