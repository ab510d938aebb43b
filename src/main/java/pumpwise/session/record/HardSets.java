package pumpwise.session.record;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Muscle;
import pumpwise.routine.Section;
import pumpwise.session.plan.Side;

/// The hard sets of each muscle. A set of the work section counts in full for the primary muscles of its exercise and
/// half for the secondary ones (Pelland 2025), unless the user said that it was easy. Its two sides count as one.
///
/// @param muscles the gluteal muscles first, even those without a set, then the others by sets
/// @param sets the number of sets with a result, hard or not
/// @param withoutEffort how many of them the user said no effort for, which count as hard
public record HardSets(List<MuscleSets> muscles, int sets, int withoutEffort) {

    /// No sets at all.
    public static final HardSets NONE = of(Map.of(), 0, 0);

    /// With a lower effort, more than four reps are left in reserve.
    private static final int LEAST_EFFORT = 6;

    private static final double HELPING = 0.5;

    public HardSets {
        muscles = List.copyOf(muscles);
    }

    /// The hard sets of a session, with exercises looked up in `catalog`, or else in the snapshots of the session. An
    /// unknown exercise counts as a set, but for no muscle.
    public static HardSets of(SessionRecord record, Catalog catalog) {
        Map<Muscle, Double> sums = new EnumMap<>(Muscle.class);
        int sets = 0;
        int withoutEffort = 0;
        for (List<SetRecord> sides : wholeSets(record)) {
            int effort = sides.stream().mapToInt(SetRecord::effort).max().orElse(0);
            sets++;
            withoutEffort += effort == 0 ? 1 : 0;
            if (effort == 0 || effort >= LEAST_EFFORT) {
                add(sides.getFirst().exercise(), record, catalog, sums);
            }
        }
        return of(sums, sets, withoutEffort);
    }

    private static void add(String exercise, SessionRecord record, Catalog catalog, Map<Muscle, Double> sums) {
        ExerciseSnapshot known =
                catalog.find(exercise).map(ExerciseSnapshot::of).orElse(record.exercises().get(exercise));
        if (known != null) {
            Set<Muscle> primary = new LinkedHashSet<>(known.primaryMuscles());
            Set<Muscle> helping = new LinkedHashSet<>(known.secondaryMuscles());
            helping.removeAll(primary);
            primary.forEach(muscle -> sums.merge(muscle, 1.0, Double::sum));
            helping.forEach(muscle -> sums.merge(muscle, HELPING, Double::sum));
        }
    }

    private static HardSets of(Map<Muscle, Double> sums, int sets, int withoutEffort) {
        Map<Muscle, Double> all = new EnumMap<>(Muscle.class);
        Muscle.glutes().forEach(muscle -> all.put(muscle, 0.0));
        all.putAll(sums);
        List<MuscleSets> muscles = new ArrayList<>();
        all.forEach((muscle, sum) -> muscles.add(new MuscleSets(muscle, sum)));
        muscles.sort(Comparator.comparing((MuscleSets it) -> !it.muscle().isGlute())
                .thenComparingDouble(it -> it.muscle().isGlute() ? 0 : -it.sets())
                .thenComparing(MuscleSets::muscle));
        return new HardSets(muscles, sets, withoutEffort);
    }

    /// Both together.
    public HardSets plus(HardSets other) {
        Map<Muscle, Double> sums = new EnumMap<>(Muscle.class);
        muscles.forEach(it -> sums.merge(it.muscle(), it.sets(), Double::sum));
        other.muscles.forEach(it -> sums.merge(it.muscle(), it.sets(), Double::sum));
        return of(sums, sets + other.sets, withoutEffort + other.withoutEffort);
    }

    /// The hard sets of one muscle.
    public double of(Muscle muscle) {
        return muscles.stream()
                .filter(it -> it.muscle() == muscle)
                .mapToDouble(MuscleSets::sets)
                .sum();
    }

    /// The greatest number of hard sets of a gluteal muscle.
    public double ofGlutes() {
        return Muscle.glutes().stream().mapToDouble(this::of).max().orElse(0);
    }

    /// The sets of the work section with a result, each with its sides: a side belongs to the first other side of the same
    /// set that is still alone.
    static List<List<SetRecord>> wholeSets(SessionRecord record) {
        record OneSide(int block, String exercise, int set, Side side) {}
        Map<OneSide, Deque<List<SetRecord>>> alone = new HashMap<>();
        List<List<SetRecord>> whole = new ArrayList<>();
        for (SetRecord set : record.sets()) {
            if (set.section() != Section.WORK || !set.isDone()) {
                continue;
            }
            Side side = set.side();
            List<SetRecord> other = side == null
                    ? null
                    : waiting(alone, new OneSide(set.block(), set.exercise(), set.set(), side.other())).pollFirst();
            if (other == null) {
                List<SetRecord> sides = new ArrayList<>(List.of(set));
                whole.add(sides);
                if (side != null) {
                    waiting(alone, new OneSide(set.block(), set.exercise(), set.set(), side)).add(sides);
                }
            } else {
                other.add(set);
            }
        }
        return whole;
    }

    private static <K> Deque<List<SetRecord>> waiting(Map<K, Deque<List<SetRecord>>> alone, K side) {
        return alone.computeIfAbsent(side, _ -> new ArrayDeque<>());
    }
}
