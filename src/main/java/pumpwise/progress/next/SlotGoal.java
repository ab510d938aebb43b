package pumpwise.progress.next;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Unit;
import pumpwise.routine.Amount;
import pumpwise.routine.Load;
import pumpwise.routine.LoadIncrement;
import pumpwise.routine.WeightUnit;

/// What is planned for a slot.
///
/// @param target the planned amount of a set
/// @param sets the least number of sets
/// @param load the load in the routine; null for none
/// @param increment the increments of its load
/// @param unit of loads that were logged without one
public record SlotGoal(Amount target, int sets, @Nullable Load load, LoadIncrement increment, WeightUnit unit) {

    /// With more reps, the load is too light for a pump. The limit is that of the rule for reps.
    static final int MOST = 25;

    /// @throws IllegalArgumentException if there is no set
    public SlotGoal {
        if (sets < 1) {
            throw new IllegalArgumentException("no sets: " + sets);
        }
    }

    /// The minimum of the range, in reps, steps, or seconds.
    int least() {
        return switch (target) {
            case Amount.Reps(var count) -> count.least();
            case Amount.Steps(var count) -> count.least();
            case Amount.Time(var time) -> (int) time.least().toSeconds();
        };
    }

    /// The maximum of the range, in reps, steps, or seconds.
    int greatest() {
        return switch (target) {
            case Amount.Reps(var count) -> count.greatest();
            case Amount.Steps(var count) -> count.greatest();
            case Amount.Time(var time) -> (int) time.greatest().toSeconds();
        };
    }

    /// The most that is ever aimed at.
    int most() {
        return isTimed() ? greatest() : Math.max(MOST, greatest());
    }

    boolean isTimed() {
        return unitOfAmount() == Unit.SECONDS;
    }

    Unit unitOfAmount() {
        return target.unit();
    }

    /// The sets to begin with when nothing was done so far; none without a load in the routine.
    List<SetAim> start() {
        return load == null
                ? List.of()
                : IntStream.rangeClosed(1, sets)
                        .mapToObj(number -> new SetAim(number, load, least(), 0, null))
                        .toList();
    }
}
