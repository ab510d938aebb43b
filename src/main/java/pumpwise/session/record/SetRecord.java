package pumpwise.session.record;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Unit;
import pumpwise.routine.Load;
import pumpwise.routine.Section;
import pumpwise.session.SetLog;
import pumpwise.session.plan.SetPosition;
import pumpwise.session.plan.Side;
import pumpwise.session.plan.Step;

/// One set, on one side, as it is kept.
///
/// @param section of the routine it was done in
/// @param exercise its id
/// @param set which set or round it was, counted from 1
/// @param side null where both sides worked at once
/// @param unit what it was counted in
/// @param count repetitions or steps; 0 for something timed
/// @param time how long it took, in whole milliseconds
/// @param load what was moved; null where nothing was said
/// @param effort from 1 to 10; 0 where nothing was said
public record SetRecord(
        Section section,
        String exercise,
        int set,
        @Nullable Side side,
        Unit unit,
        int count,
        Duration time,
        @Nullable Load load,
        int effort) {

    /// @throws IllegalArgumentException if a figure is out of its range
    public SetRecord {
        boolean timed = unit == Unit.SECONDS && count > 0;
        if (set < 1 || count < 0 || timed || time.isNegative() || effort < 0 || effort > 10) {
            throw new IllegalArgumentException("no set: " + set + ", " + count + ", " + time + ", effort " + effort);
        }
        time = time.truncatedTo(ChronoUnit.MILLIS);
    }

    static SetRecord of(Step step, SetLog log) {
        SetPosition position = step.position();
        Unit unit = step instanceof Step.WorkSet set ? set.unit() : Unit.SECONDS;
        return new SetRecord(
                position.place().section(),
                position.exercise(),
                position.set(),
                position.side(),
                unit,
                unit == Unit.SECONDS ? 0 : log.count(),
                log.time(),
                log.load(),
                log.effort());
    }

    /// Whether anything was done in it.
    public boolean isDone() {
        return unit == Unit.SECONDS ? time.isPositive() : count > 0;
    }
}
