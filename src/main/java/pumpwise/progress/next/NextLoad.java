package pumpwise.progress.next;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Unit;
import pumpwise.progress.set.ComparableLoad;
import pumpwise.progress.set.ExerciseSession;
import pumpwise.routine.WeightUnit;

/// A suggestion for the next session in a slot. It is never applied by itself.
///
/// @param result what to do with the load
/// @param reason why
/// @param base the session that it is based on; null if there is none
/// @param unit what the amounts of the sets count
/// @param sets what to aim at in each set; empty if nothing is suggested
/// @param variants the names of harder variants, if the exercise was done without a load up to the top
public record NextLoad(
        Result result,
        Reason reason,
        @Nullable ExerciseSession base,
        Unit unit,
        List<SetAim> sets,
        List<String> variants) {

    public NextLoad {
        sets = List.copyOf(sets);
        variants = List.copyOf(variants);
    }

    NextLoad(Result result, Reason reason, @Nullable ExerciseSession base, Unit unit, List<SetAim> sets) {
        this(result, reason, base, unit, sets, List.of());
    }

    /// The same for fewer sets.
    ///
    /// @param most the number of sets
    public NextLoad limitedTo(int most) {
        return new NextLoad(result, reason, base, unit, sets.stream().limit(most).toList(), variants);
    }

    NextLoad withVariants(List<String> names) {
        return new NextLoad(result, reason, base, unit, sets, names);
    }

    /// Whether a load can be added where none was used.
    public boolean canAddLoad() {
        return baseSession().stream()
                .flatMap(session -> session.done().stream())
                .flatMap(set -> set.sides().stream())
                .allMatch(set -> ComparableLoad.of(set.load(), WeightUnit.KILOGRAMS) instanceof ComparableLoad.None);
    }

    /// The session that it is based on, if there is one.
    public Optional<ExerciseSession> baseSession() {
        return Optional.ofNullable(base);
    }

    /// What to aim at in a set. A set beyond the known ones aims at what the last one does.
    public Optional<SetAim> set(int number) {
        return sets.isEmpty() ? Optional.empty() : Optional.of(sets.get(Math.clamp(number - 1, 0, sets.size() - 1)));
    }

    /// Whether the next load would take more reps than are ever aimed at.
    public boolean isOutOfReach() {
        return sets.stream().anyMatch(set -> set.earns() > SlotGoal.MOST);
    }

    /// What to do with the load.
    public enum Result {
        /// No suggestion.
        NONE,
        /// Nothing was done so far: the load of the routine, or nothing.
        FIRST,
        /// Start lower after a long break.
        BREAK,
        LOWER,
        RAISE,
        HOLD
    }

    /// Why. Those after EARNED are reasons to hold.
    public enum Reason {
        HURT,
        FIRST_TIME,
        LONG_BREAK,
        /// Far below the range, or below it twice.
        TOO_HARD,
        EARNED,
        /// A set or a side is missing.
        INCOMPLETE,
        /// A set had effort 10.
        ALL_OUT,
        /// A rule says that more recovery is needed.
        RECOVERY,
        /// The top of the range was reached, but with the next load too few reps could be done.
        STEP_TOO_BIG,
        /// The top of the range was reached with a band for the first time.
        ONCE_MORE,
        /// The top was reached, and there is no next load.
        TOP,
        /// Three sessions without a better one.
        STALLED,
        /// The range has more to offer.
        MORE_REPS
    }
}
