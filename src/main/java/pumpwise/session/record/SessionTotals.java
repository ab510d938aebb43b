package pumpwise.session.record;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Unit;
import pumpwise.routine.Section;
import pumpwise.routine.WeightUnit;

/// The totals of a finished session. Sets, reps, holds, work, and rest cover the work section only.
///
/// @param time from beginning to end without the time paused and away: work, rest, and other together
/// @param work the time of efforts
/// @param rest the time of rests
/// @param other the rest of the training: warm-up, cool-down, and getting ready
/// @param paused while everything was paused; not part of the time
/// @param away while the user was away or the program was not running; not part of the time
/// @param holds the holds at the peak
/// @param sets the number of sets; the two sides of a set count as one
/// @param reps the number of reps, on both sides
/// @param steps the number of steps, in both directions
/// @param volume reps times load, in kilograms, of the sets with a known weight
/// @param muscles the hard sets of each muscle: the gluteal muscles first, even those without a set, then the others
public record SessionTotals(
        Duration time,
        Duration work,
        Duration rest,
        Duration other,
        Duration paused,
        Duration away,
        SessionRecord.Holds holds,
        int sets,
        int reps,
        int steps,
        BigDecimal volume,
        List<MuscleSets> muscles) {

    public SessionTotals {
        muscles = List.copyOf(muscles);
    }

    /// The totals of a session, with exercises looked up in `catalog`, or else in the snapshots of the session. An
    /// unknown exercise counts, but for no muscle.
    ///
    /// @param unit of loads that were logged without one
    public static SessionTotals of(SessionRecord record, Catalog catalog, WeightUnit unit) {
        List<SetRecord> work = record.sets().stream()
                .filter(set -> set.section() == Section.WORK && set.isDone())
                .toList();
        HardSets hard = HardSets.of(record, catalog);
        SessionRecord.Times times = record.times();
        Duration worked = work.stream().map(SetRecord::time).reduce(Duration.ZERO, Duration::plus);
        Duration other = times.trained().minus(worked).minus(times.rested());
        return new SessionTotals(
                times.trained(),
                worked,
                times.rested(),
                other.isNegative() ? Duration.ZERO : other,
                times.paused(),
                times.away(),
                record.holds(),
                hard.sets(),
                sum(work, Unit.REPS),
                sum(work, Unit.STEPS),
                work.stream().map(set -> volume(set, unit)).reduce(BigDecimal.ZERO, BigDecimal::add),
                hard.muscles());
    }

    private static int sum(List<SetRecord> sets, Unit unit) {
        return sets.stream()
                .filter(set -> set.unit() == unit)
                .mapToInt(SetRecord::count)
                .sum();
    }

    private static BigDecimal volume(SetRecord set, WeightUnit unit) {
        if (set.load() == null || set.unit() != Unit.REPS) {
            return BigDecimal.ZERO;
        }
        BigDecimal count = BigDecimal.valueOf(set.count());
        return set.load().inUnit(unit).kilograms().map(count::multiply).orElse(BigDecimal.ZERO);
    }
}
