package pumpwise.session.record;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Muscle;
import pumpwise.catalog.Unit;
import pumpwise.routine.Section;
import pumpwise.session.plan.Side;

/// What a session that is over adds up to. All but the time and the holds is that of the work section alone.
///
/// @param time from beginning to end
/// @param work the time that something was performed
/// @param rest the time of the rests between
/// @param holds how the peak was held
/// @param sets how many sets were done; the two sides of one are one
/// @param reps how many repetitions, on both sides
/// @param steps how many steps, in both directions
/// @param volume repetitions times load, in kilograms, of the sets of which the weight is known
/// @param muscles the gluteal muscles first, also one that nothing was done for, then the others by sets
public record SessionTotals(
        Duration time,
        Duration work,
        Duration rest,
        SessionRecord.Holds holds,
        int sets,
        int reps,
        int steps,
        BigDecimal volume,
        List<MuscleSets> muscles) {

    public SessionTotals {
        muscles = List.copyOf(muscles);
    }

    /// Adds a session up, with exercises looked up in `catalog`. One that it does not have counts, but for no muscle.
    public static SessionTotals of(SessionRecord record, Catalog catalog) {
        List<SetRecord> work = record.sets().stream()
                .filter(set -> set.section() == Section.WORK && set.isDone())
                .toList();
        List<SetRecord> whole = withoutSecondSides(work);
        return new SessionTotals(
                record.time(),
                work.stream().map(SetRecord::time).reduce(Duration.ZERO, Duration::plus),
                record.rested(),
                record.holds(),
                whole.size(),
                sum(work, Unit.REPS),
                sum(work, Unit.STEPS),
                work.stream().map(SessionTotals::volume).reduce(BigDecimal.ZERO, BigDecimal::add),
                muscles(whole, catalog));
    }

    private static int sum(List<SetRecord> sets, Unit unit) {
        return sets.stream()
                .filter(set -> set.unit() == unit)
                .mapToInt(SetRecord::count)
                .sum();
    }

    private static BigDecimal volume(SetRecord set) {
        if (set.load() == null || set.unit() != Unit.REPS) {
            return BigDecimal.ZERO;
        }
        BigDecimal count = BigDecimal.valueOf(set.count());
        return set.load().kilograms().map(count::multiply).orElse(BigDecimal.ZERO);
    }

    /// A right side belongs to the left that was done before it in the same set.
    private static List<SetRecord> withoutSecondSides(List<SetRecord> sets) {
        record OneSet(String exercise, int set) {}
        Map<OneSet, Integer> leftAlone = new HashMap<>();
        List<SetRecord> whole = new ArrayList<>();
        for (SetRecord set : sets) {
            OneSet one = new OneSet(set.exercise(), set.set());
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

    private static List<MuscleSets> muscles(List<SetRecord> sets, Catalog catalog) {
        Map<Muscle, Double> sums = new EnumMap<>(Muscle.class);
        Muscle.glutes().forEach(muscle -> sums.put(muscle, 0.0));
        for (SetRecord set : sets) {
            catalog.find(set.exercise())
                    .ifPresent(exercise -> exercise.muscles()
                            .forEach(muscle -> sums.merge(
                                    muscle, exercise.primaryMuscles().contains(muscle) ? 1 : 0.5, Double::sum)));
        }
        List<MuscleSets> muscles = new ArrayList<>();
        sums.forEach((muscle, sum) -> muscles.add(new MuscleSets(muscle, sum)));
        muscles.sort(Comparator.comparing((MuscleSets it) -> !it.muscle().isGlute())
                .thenComparingDouble(it -> it.muscle().isGlute() ? 0 : -it.sets())
                .thenComparing(MuscleSets::muscle));
        return muscles;
    }
}
