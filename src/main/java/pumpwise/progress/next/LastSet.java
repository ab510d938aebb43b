package pumpwise.progress.next;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Unit;
import pumpwise.progress.set.ComparableLoad;
import pumpwise.progress.set.SetResult;
import pumpwise.routine.Load;
import pumpwise.session.record.SetRecord;

/// One set of the session that a suggestion is based on, and what it earns.
///
/// @param number its number, counted from 1
/// @param result what was done; for a missing set that of the set before it
/// @param isMissing whether it was not done
/// @param goal what is planned
record LastSet(int number, SetResult result, boolean isMissing, SlotGoal goal) {

    /// Epley: 30 more reps are as hard as twice the load.
    private static final BigDecimal REPS_PER_DOUBLE_LOAD = new BigDecimal(30);

    private static final BigDecimal MOST = BigDecimal.valueOf(SetRecord.MAX_COUNT);

    private static final BigDecimal AFTER_A_BREAK = new BigDecimal("0.9");

    /// A timed set that is shorter by less than this is the same.
    private static final int SECONDS = 5;

    /// The load of the side with less weight; null for none.
    @Nullable Load load() {
        Optional<Load> less = result.sides().stream()
                .filter(SetRecord::isDone)
                .flatMap(side -> Optional.ofNullable(side.load()).stream())
                .map(load -> load.inUnit(goal.unit()))
                .filter(load -> load.kilograms().isPresent())
                .min(Comparator.comparing(load -> load.kilograms().orElseThrow()));
        Load lesser = result.load() == null ? null : result.load().inUnit(goal.unit());
        return lesser instanceof Load.Weight ? less.orElse(lesser) : lesser;
    }

    ComparableLoad comparable() {
        return ComparableLoad.of(load(), goal.unit());
    }

    boolean isBand() {
        return comparable() instanceof ComparableLoad.Band;
    }

    private boolean isWeight() {
        return comparable() instanceof ComparableLoad.Kilograms;
    }

    /// Reps, steps, or seconds of the lesser side.
    int amount() {
        return result.unit() == Unit.SECONDS ? (int) result.time().toSeconds() : result.count();
    }

    boolean isComplete() {
        return !isMissing && result.isComplete();
    }

    /// The load one increment up; null if there is none, or if more of it would not be expected.
    @Nullable Load next() {
        Load load = load();
        if (load == null || goal.isTimed() || !(isWeight() || isBand())) {
            return null;
        }
        Load up = goal.increment().up(load);
        return up.equals(load) ? null : up;
    }

    /// The load one increment down; the same if there is none.
    @Nullable Load lower() {
        Load load = load();
        return load == null || !(isWeight() || isBand()) ? load : goal.increment().down(load);
    }

    private @Nullable Load afterBreak() {
        Load load = load();
        return load == null || !(isWeight() || isBand()) ? load : goal.increment().atMost(load, AFTER_A_BREAK);
    }

    /// The amount that earns the next load: the top of the range, or more if only then the bottom of the range can be
    /// expected with the next load. 0 if there is no next load.
    int earns() {
        return switch (next()) {
            case null -> 0;
            case Load.Weight next when load() instanceof Load.Weight load ->
                Math.max(goal.greatest(), predicted(goal.least(), next, load, RoundingMode.CEILING));
            case Load _ -> goal.greatest();
        };
    }

    boolean isEnough() {
        return earns() > 0 && amount() >= earns();
    }

    boolean isAtTop() {
        return amount() >= (earns() > 0 ? goal.greatest() : goal.most());
    }

    /// The reps with one load that demand as much as some reps with another.
    private static int predicted(int reps, Load.Weight with, Load.Weight other, RoundingMode rounding) {
        return REPS_PER_DOUBLE_LOAD
                .add(BigDecimal.valueOf(reps))
                .multiply(with.amount())
                .divide(other.amount(), 0, rounding)
                .subtract(REPS_PER_DOUBLE_LOAD)
                .min(MOST)
                .intValue();
    }

    SetAim hold() {
        int more = Math.max(goal.least(), amount() + (goal.isTimed() ? SECONDS : 1));
        int limit = earns() > 0 ? Math.min(earns(), goal.most()) : goal.most();
        return aim(load(), Math.min(more, limit));
    }

    SetAim raised() {
        Load next = next();
        int expected = next instanceof Load.Weight more && load() instanceof Load.Weight load
                ? predicted(amount(), load, more, RoundingMode.FLOOR)
                : goal.least();
        return aim(next == null ? load() : next, Math.clamp(expected, goal.least(), goal.greatest()));
    }

    SetAim lowered() {
        return aim(lower(), goal.least());
    }

    SetAim brokenOff() {
        return aim(afterBreak(), goal.least());
    }

    private SetAim aim(@Nullable Load load, int amount) {
        return new SetAim(number, load, amount, earns(), next());
    }
}
