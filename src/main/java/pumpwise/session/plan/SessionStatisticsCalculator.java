package pumpwise.session.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.Muscle;
import pumpwise.catalog.Sides;
import pumpwise.routine.Section;
import pumpwise.session.plan.Step.TimedWork;
import pumpwise.session.plan.Step.WorkSet;

/// Calculates the statistics of a plan in one pass, because the editor needs them again after every keystroke.
public final class SessionStatisticsCalculator {

    /// The weight of a set for a secondary muscle.
    private static final double HELPING = 0.5;

    private final Catalog catalog;
    private final Running length = new Running();
    private final Map<Section, Running> sections = new EnumMap<>(Section.class);
    private final Running work = new Running();
    private final Running hold = new Running();
    private final Running rest = new Running();
    private final Map<Muscle, Dose> muscles = new EnumMap<>(Muscle.class);
    private String lastId = "";
    private @Nullable Exercise lastFound;

    private SessionStatisticsCalculator(Catalog catalog) {
        this.catalog = catalog;
        Muscle.glutes().forEach(muscle -> muscles.put(muscle, new Dose()));
    }

    /// The statistics of a plan, with exercises looked up in `catalog`. An exercise that it does not contain takes
    /// time, but works no muscle.
    public static SessionStatistics of(SessionPlan plan, Catalog catalog) {
        return new SessionStatisticsCalculator(catalog).of(plan);
    }

    private SessionStatistics of(SessionPlan plan) {
        for (Step step : plan.steps()) {
            Section section = step.position().place().section();
            long least = step.position().optional() ? 0 : step.least().toMillis();
            long greatest = step.greatest().toMillis();
            length.add(least, greatest);
            sections.computeIfAbsent(section, _ -> new Running()).add(least, greatest);
            if (section == Section.WORK) {
                (step.isEffort() ? work : rest).add(least, greatest);
                addHold(step);
                addMuscles(step, least, greatest);
            }
        }
        Map<Section, DurationRange> lengths = new EnumMap<>(Section.class);
        sections.forEach((section, sum) -> lengths.put(section, sum.range()));
        return new SessionStatistics(length.range(), lengths, work.range(), hold.range(), rest.range(), doses());
    }

    private void addHold(Step step) {
        if (step instanceof WorkSet set) {
            DurationRange held = set.held();
            hold.add(set.position().optional() ? 0 : held.least().toMillis(), held.greatest().toMillis());
        }
    }

    /// Counts one side of the body for both: while one leg works the other does not, whereas a walk works both legs in
    /// either direction.
    private void addMuscles(Step step, long least, long greatest) {
        Exercise exercise = step.isEffort() ? find(step.position().exercise()) : null;
        if (exercise == null) {
            return;
        }
        boolean again = step.position().side() == Side.RIGHT;
        if (again && exercise.movement().sides() == Sides.EACH_LEG) {
            return;
        }
        int share = takesTurns(step, exercise) ? 2 : 1;
        int sets = again ? 0 : 1;
        int surely = step.position().optional() ? 0 : sets;
        for (Muscle muscle : exercise.primaryMuscles()) {
            dose(muscle).add(surely, sets, least / share, greatest / share);
        }
        for (Muscle muscle : exercise.secondaryMuscles()) {
            if (!exercise.primaryMuscles().contains(muscle)) {
                dose(muscle).add(HELPING * surely, HELPING * sets, least / share / 2, greatest / share / 2);
            }
        }
    }

    /// The sides and sets of one exercise follow each other, so the last result is cached.
    private @Nullable Exercise find(String id) {
        if (!id.equals(lastId)) {
            lastId = id;
            lastFound = catalog.find(id).orElse(null);
        }
        return lastFound;
    }

    private Dose dose(Muscle muscle) {
        return muscles.computeIfAbsent(muscle, _ -> new Dose());
    }

    private static boolean takesTurns(Step step, Exercise exercise) {
        return exercise.movement().sides() == Sides.ALTERNATING
                && (step instanceof TimedWork
                        || (step instanceof WorkSet set
                                && set.phases().stream().anyMatch(part -> part.side() == Side.RIGHT)));
    }

    private List<MuscleDose> doses() {
        List<MuscleDose> all = new ArrayList<>();
        muscles.forEach((muscle, dose) ->
                all.add(new MuscleDose(muscle, dose.leastSets, dose.greatestSets, dose.tension.range())));
        Function<MuscleDose, Duration> tension = dose -> dose.tension().greatest();
        all.sort(Comparator.comparing((MuscleDose dose) -> !dose.muscle().isGlute())
                .thenComparing(
                        dose -> dose.muscle().isGlute() ? Duration.ZERO : tension.apply(dose),
                        Comparator.reverseOrder())
                .thenComparing(MuscleDose::muscle));
        return all;
    }

    /// A running total of a range.
    private static final class Running {
        private long least;
        private long greatest;

        void add(long atLeast, long atMost) {
            least += atLeast;
            greatest += atMost;
        }

        DurationRange range() {
            return DurationRange.ofMillis(least, greatest);
        }
    }

    /// A running total for a muscle.
    private static final class Dose {
        private double leastSets;
        private double greatestSets;
        private final Running tension = new Running();

        void add(double surely, double atMost, long least, long greatest) {
            leastSets += surely;
            greatestSets += atMost;
            tension.add(least, greatest);
        }
    }
}
