package pumpwise.session.record;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Unit;
import pumpwise.routine.Amount;
import pumpwise.routine.Load;
import pumpwise.routine.Range;
import pumpwise.routine.Section;
import pumpwise.session.SetLog;
import pumpwise.session.plan.SetPosition;
import pumpwise.session.plan.Side;
import pumpwise.session.plan.Step;

/// One set, on one side, as it is saved.
///
/// @param section of the routine
/// @param block number of the block in its section, counted from 1; the members of a superset share it. 0 in records of
/// the first format, which lack it
/// @param exercise its id
/// @param set number of the set or round, counted from 1
/// @param of the planned number of sets; null in records of the first format
/// @param side null if both sides worked at once
/// @param optional whether the set could be skipped
/// @param target the planned amount; null in records of the first format
/// @param unit of the count
/// @param count reps or steps; 0 for a timed item
/// @param time how long it took, in whole milliseconds
/// @param load the load; null if unknown
/// @param effort from 1 to 10; 0 if unknown
public record SetRecord(
        Section section,
        int block,
        String exercise,
        int set,
        @Nullable Range of,
        @Nullable Side side,
        boolean optional,
        @Nullable Amount target,
        Unit unit,
        int count,
        Duration time,
        @Nullable Load load,
        int effort) {

    /// An upper limit that no set or session reaches: 100 years.
    public static final Duration LONGEST = Duration.ofDays(36_525);

    /// An upper limit that no set reaches.
    public static final int MAX_COUNT = 1_000_000;

    /// @throws IllegalArgumentException if a value is out of its range
    public SetRecord {
        boolean timed = unit == Unit.SECONDS && count > 0;
        boolean mismatch = target != null && target.unit() != unit;
        if (block < 0 || set < 1 || count < 0 || timed || mismatch || time.isNegative() || effort < 0 || effort > 10) {
            throw new IllegalArgumentException("no set: " + set + ", " + count + ", " + time + ", effort " + effort);
        }
        time = time.truncatedTo(ChronoUnit.MILLIS);
    }

    /// A set of the first format, which did not record what was planned.
    public SetRecord(
            Section section,
            String exercise,
            int set,
            @Nullable Side side,
            Unit unit,
            int count,
            Duration time,
            @Nullable Load load,
            int effort) {
        this(section, 0, exercise, set, null, side, false, null, unit, count, time, load, effort);
    }

    static SetRecord of(Step step, SetLog log) {
        SetPosition position = step.position();
        Amount target = targetOf(step);
        return new SetRecord(
                position.place().section(),
                position.place().block() + 1,
                position.exercise(),
                position.set(),
                position.sets(),
                position.side(),
                position.optional(),
                target,
                target.unit(),
                target.unit() == Unit.SECONDS ? 0 : Math.min(log.count(), MAX_COUNT),
                log.time().compareTo(LONGEST) < 0 ? log.time() : LONGEST,
                log.load(),
                log.effort());
    }

    /// The planned amount of an effort.
    static Amount targetOf(Step step) {
        return switch (step) {
            case Step.WorkSet set when set.unit() == Unit.STEPS -> new Amount.Steps(set.count());
            case Step.WorkSet set -> new Amount.Reps(set.count());
            case Step.TimedWork timed -> new Amount.Time(timed.time());
            case Step.Rest _, Step.GetReady _ -> throw new IllegalArgumentException("no effort: " + step);
        };
    }

    /// A copy with another count.
    public SetRecord withCount(int other) {
        return new SetRecord(
                section, block, exercise, set, of, side, optional, target, unit, other, time, load, effort);
    }

    /// A copy with another load, or none.
    public SetRecord withLoad(@Nullable Load other) {
        return new SetRecord(
                section, block, exercise, set, of, side, optional, target, unit, count, time, other, effort);
    }

    /// A copy with another effort, or 0 for none.
    public SetRecord withEffort(int other) {
        return new SetRecord(
                section, block, exercise, set, of, side, optional, target, unit, count, time, load, other);
    }

    /// How much was done: reps, steps, or whole seconds.
    public int amount() {
        return unit == Unit.SECONDS ? (int) Math.min(time.toSeconds(), MAX_COUNT) : count;
    }

    /// Whether the set has a result.
    public boolean isDone() {
        return unit == Unit.SECONDS ? time.isPositive() : count > 0;
    }
}
