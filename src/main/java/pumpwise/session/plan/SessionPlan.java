package pumpwise.session.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import pumpwise.catalog.Catalog;
import pumpwise.routine.Place;
import pumpwise.routine.Routine;
import pumpwise.routine.WeightUnit;

/// A routine compiled to the flat list of steps that a session walks.
///
/// @param routine the name of the routine
/// @param steps in the order they are done, optional sets included
/// @param getReady the time to change the side or the exercise where no rest stands between two efforts; zero for none
public record SessionPlan(String routine, List<Step> steps, Duration getReady) {

    /// The time to change the side or the exercise unless the user chooses another.
    public static final Duration DEFAULT_GET_READY = Duration.ofSeconds(5);

    public SessionPlan {
        steps = List.copyOf(steps);
    }

    /// Compiles a routine with the default get-ready.
    public static SessionPlan of(Routine routine, Catalog catalog) {
        return of(routine, catalog, DEFAULT_GET_READY);
    }

    /// Compiles a routine. An exercise that the catalog does not have is taken as one done with both sides at
    /// once and at the default tempo.
    ///
    /// @param getReady the time to change the side or the exercise where no rest stands between two efforts
    public static SessionPlan of(Routine routine, Catalog catalog, Duration getReady) {
        return new SessionPlan(routine.name(), new PlanCompiler(routine, catalog, getReady).compile(), getReady);
    }

    /// The same plan with other steps.
    public SessionPlan withSteps(List<Step> other) {
        return new SessionPlan(routine, other, getReady);
    }

    /// The same without the optional sets and the rests before them.
    public SessionPlan withoutOptional() {
        return withSteps(steps.stream().filter(step -> !step.position().optional()).toList());
    }

    /// The exercises of the plan as they stand in the routine, each at its place: one that stands there twice counts
    /// twice.
    public List<Place> items() {
        return steps.stream()
                .filter(Step::isEffort)
                .map(step -> step.position().place())
                .distinct()
                .toList();
    }

    /// The same with every load that has no unit as a weight in `unit`: files may lack the unit, and only the settings
    /// know the user's.
    public SessionPlan inUnit(WeightUnit unit) {
        return withSteps(steps.stream()
                .map(step -> step.withLoads(step.loads().inUnit(unit)))
                .toList());
    }

    /// The minimum length: no optional set, every minimum.
    public Duration least() {
        return steps.stream()
                .filter(step -> !step.position().optional())
                .map(Step::least)
                .reduce(Duration.ZERO, Duration::plus);
    }

    /// The maximum length: every optional set, every maximum.
    public Duration greatest() {
        return steps.stream().map(Step::greatest).reduce(Duration.ZERO, Duration::plus);
    }

    /// Every step with its start. On the shortest way optional steps take no time, so that they start where the step after
    /// them does.
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
    /// @param step what happens
    /// @param startLeast its start on the shortest way through the session
    /// @param startGreatest its start on the longest way
    public record Slot(Step step, Duration startLeast, Duration startGreatest) {}
}
