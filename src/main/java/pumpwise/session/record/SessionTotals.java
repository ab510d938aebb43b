package pumpwise.session.record;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Muscle;
import pumpwise.catalog.Unit;
import pumpwise.routine.Section;
import pumpwise.routine.WeightUnit;
import pumpwise.session.plan.Side;

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
/// @param muscles the gluteal muscles first, even those without a set, then the others by sets
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
        List<SetRecord> whole = withoutSecondSides(work);
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
                whole.size(),
                sum(work, Unit.REPS),
                sum(work, Unit.STEPS),
                work.stream().map(set -> volume(set, unit)).reduce(BigDecimal.ZERO, BigDecimal::add),
                muscles(whole, record, catalog));
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

    /// The sets without right sides that belong to the left side before them in the same set.
    private static List<SetRecord> withoutSecondSides(List<SetRecord> sets) {
        record OneSet(int block, String exercise, int set) {}
        Map<OneSet, Integer> leftAlone = new HashMap<>();
        List<SetRecord> whole = new ArrayList<>();
        for (SetRecord set : sets) {
            OneSet one = new OneSet(set.block(), set.exercise(), set.set());
            int left = leftAlone.getOrDefault(one, 0);
            if (set.side() == Side.RIGHT && left > 0) {
                leftAlone.put(one, left - 1);
            } else {
                whole.add(set);
                leftAlone.merge(one, set.side() == Side.LEFT ? 1 : 0, Integer::sum);
            }
        }
        return whole;
    }

    private static List<MuscleSets> muscles(List<SetRecord> sets, SessionRecord record, Catalog catalog) {
        Map<Muscle, Double> sums = new EnumMap<>(Muscle.class);
        Muscle.glutes().forEach(muscle -> sums.put(muscle, 0.0));
        for (SetRecord set : sets) {
            ExerciseSnapshot exercise = catalog.find(set.exercise())
                    .map(ExerciseSnapshot::of)
                    .orElse(record.exercises().get(set.exercise()));
            if (exercise != null) {
                Set<Muscle> primary = new LinkedHashSet<>(exercise.primaryMuscles());
                Set<Muscle> helping = new LinkedHashSet<>(exercise.secondaryMuscles());
                helping.removeAll(primary);
                primary.forEach(muscle -> sums.merge(muscle, 1.0, Double::sum));
                helping.forEach(muscle -> sums.merge(muscle, 0.5, Double::sum));
            }
        }
        List<MuscleSets> muscles = new ArrayList<>();
        sums.forEach((muscle, sum) -> muscles.add(new MuscleSets(muscle, sum)));
        muscles.sort(Comparator.comparing((MuscleSets it) -> !it.muscle().isGlute())
                .thenComparingDouble(it -> it.muscle().isGlute() ? 0 : -it.sets())
                .thenComparing(MuscleSets::muscle));
        return muscles;
    }
}
