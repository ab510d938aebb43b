package pumpwise.session.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import pumpwise.catalog.Catalog;
import pumpwise.routine.Place;
import pumpwise.routine.Routine;
import pumpwise.routine.WeightUnit;

/// A routine compiled to a flat list of steps.
///
/// @param routine the name of the routine
/// @param steps in order, including optional sets
/// @param getReady the time to change the side or the exercise if two efforts have no rest between them; zero for none
public record SessionPlan(String routine, List<Step> steps, Duration getReady) {

    /// The default time to change the side or the exercise.
    public static final Duration DEFAULT_GET_READY = Duration.ofSeconds(5);

    public SessionPlan {
        steps = List.copyOf(steps);
    }

    /// Compiles a routine with the default get-ready.
    public static SessionPlan of(Routine routine, Catalog catalog) {
        return of(routine, catalog, DEFAULT_GET_READY);
    }

    /// Compiles a routine. An exercise that the catalog does not contain is assumed to work both sides at once and at
    /// the default tempo.
    ///
    /// @param getReady the time to change the side or the exercise if two efforts have no rest between them
    public static SessionPlan of(Routine routine, Catalog catalog, Duration getReady) {
        return new SessionPlan(routine.name(), new PlanCompiler(routine, catalog, getReady).compile(), getReady);
    }

    /// The same plan with other steps.
    public SessionPlan withSteps(List<Step> other) {
        return new SessionPlan(routine, other, getReady);
    }

    /// A copy without the optional sets and the rests before them.
    public SessionPlan withoutOptional() {
        return withSteps(steps.stream().filter(step -> !step.position().optional()).toList());
    }

    /// The places of the exercises as they are in the routine; an exercise that occurs twice has two places.
    public List<Place> items() {
        return steps.stream()
                .filter(Step::isEffort)
                .map(step -> step.position().place())
                .distinct()
                .toList();
    }

    /// A copy with a weight in `unit` for every load without a unit: files may lack the unit, and only the settings
    /// know the user's.
    public SessionPlan inUnit(WeightUnit unit) {
        return withSteps(steps.stream()
                .map(step -> step.withLoads(step.loads().inUnit(unit)))
                .toList());
    }

    /// The minimum length: no optional sets, every minimum.
    public Duration least() {
        return steps.stream()
                .filter(step -> !step.position().optional())
                .map(Step::least)
                .reduce(Duration.ZERO, Duration::plus);
    }

    /// The maximum length: all optional sets, every maximum.
    public Duration greatest() {
        return steps.stream().map(Step::greatest).reduce(Duration.ZERO, Duration::plus);
    }

    /// Every step with its start. In the shortest session optional steps take no time, so they start together with the
    /// step after them.
    public List<Slot> timeline() {
        List<Slot> slots = new ArrayList<>();
        Duration least = Duration.ZERO;
        Duration greatest = Duration.ZERO;
        for (Step step : steps) {
            slots.add(new Slot(step, least, greatest));
            least = step.position().optional() ? least : least.plus(step.least());
            greatest = greatest.plus(step.greatest());
        }
        return slots;
    }

    /// A step with its start.
    ///
    /// @param step the step
    /// @param startLeast its start in the shortest session
    /// @param startGreatest its start in the longest session
    public record Slot(Step step, Duration startLeast, Duration startGreatest) {}
}
