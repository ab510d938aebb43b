package pumpwise.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Place;
import pumpwise.session.SessionEvent.Kind;
import pumpwise.session.plan.ExtraSetPlanner;
import pumpwise.session.plan.RemainingSteps;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.plan.SetPosition;
import pumpwise.session.plan.Step;
import pumpwise.session.plan.Step.GetReady;
import pumpwise.session.plan.Step.Rest;
import pumpwise.session.plan.Step.TimedWork;
import pumpwise.session.plan.Step.WorkSet;
import pumpwise.session.plan.StepStitcher;

/// The commands that change the remaining plan. Steps up to the current one keep their index. If the current step is
/// aborted, it leaves the path, and its replacement gets its index.
final class PlanChanges {

    private final SessionRun run;

    PlanChanges(SessionRun run) {
        this.run = run;
    }

    void postpone(Place block, boolean toEnd, Instant at) {
        change(isAt(position -> position.isIn(block)), Kind.POSTPONED, at, left -> left.postponing(block, toEnd));
    }

    void swap(Place item, List<Step> set, Instant at) {
        change(isAt(position -> position.place().equals(item)), Kind.SWAPPED, at, left -> left.swapping(item, set));
    }

    void addSet(Place block, Instant at) {
        SessionPlan longer = withExtraSet(run.state(), block);
        if (longer != null) {
            run.emit(at, Kind.SET_ADDED, 0);
            replan(longer);
            run.keepWaiting();
        }
    }

    /// Changes the sets that come later. They stay in their place, so going back can still be undone.
    void useLoads(Command.UseLoads use) {
        List<Step> steps = new ArrayList<>(run.state().plan().steps());
        for (int index = run.state().index() + 1; index < steps.size(); index++) {
            Step step = steps.get(index);
            if (step.isEffort() && step.position().place().equals(use.item())) {
                steps.set(index, step.withLoads(step.loads().withTaken(use.load(step.position().set()))));
            }
        }
        run.change(state -> state.withPlan(state.plan().withSteps(steps)));
    }

    /// Whether a block can be postponed.
    static boolean canPostpone(SessionState state, Place block) {
        if (state.isOver()) {
            return false;
        }
        boolean breaksOff = isAt(state, position -> position.isIn(block));
        int from = state.index() + (breaksOff ? 0 : 1);
        return new RemainingSteps(state.plan().steps(), from).postponing(block, false) != null;
    }

    /// Whether a set can be added to a block.
    static boolean canAddSet(SessionState state, Place block) {
        return !state.isOver() && withExtraSet(state, block) != null;
    }

    private static @Nullable SessionPlan withExtraSet(SessionState state, Place block) {
        List<Step> steps = new ExtraSetPlanner(state.plan(), state.index(), state.logbook().painStops()).withExtraSet(block);
        return steps == null ? null : state.plan().withSteps(steps);
    }

    void stopForPain(Place item, Instant at) {
        Step current = run.state().current();
        if (current.isEffort() && current.position().place().equals(item)) {
            stop(current, item, at);
            return;
        }
        SetPosition where = painPosition(item);
        if (where == null) {
            return;
        }
        remember(where);
        boolean changed = change(
                isAt(position -> position.place().equals(item)), Kind.STOPPED_FOR_PAIN, at, left -> left.without(item));
        if (!changed) {
            run.emit(at, Kind.STOPPED_FOR_PAIN, 0);
        }
        SessionState state = run.state();
        List<Step> steps = state.plan().steps();
        if (!state.isOver() && current instanceof Rest && state.index() + 1 == steps.size()) {
            // No set is left to rest for.
            run.endPause(at);
            run.emit(at, Kind.REST_END, 0);
            enterInstead(steps, at);
        }
    }

    /// Logs what was counted if the exercise stops in the middle of a set.
    private void stop(Step current, Place item, Instant at) {
        run.endPause(at);
        remember(current.position());
        run.emit(at, Kind.STOPPED_FOR_PAIN, 0);
        switch (current) {
            case TimedWork _ -> run.logTimed(at);
            case WorkSet _ ->
                run.logSet(run.state().progress() instanceof Progress.Guided set ? set.reps() : 0, at);
            case GetReady _, Rest _ -> throw new AssertionError("no effort: " + current);
        }
        SessionPlan plan = run.state().plan();
        int next = run.state().index() + 1;
        RemainingSteps left = new RemainingSteps(plan.steps(), next);
        List<Step> without = left.without(item);
        List<Step> rest = without == null ? left.steps() : without;
        replan(plan.withSteps(StepStitcher.joinAfterBreak(plan.steps().subList(0, next), rest, plan.getReady())));
        run.enter(next, at);
    }

    private void remember(SetPosition where) {
        run.change(state -> state.withLogbook(state.logbook().plusPainStop(where)));
    }

    /// The position that hurts: the set that is running or was just done; for another item, its last completed set or
    /// else its first remaining one.
    private @Nullable SetPosition painPosition(Place item) {
        SessionState state = run.state();
        List<Step> steps = state.plan().steps();
        SetPosition here = state.current().position();
        boolean isHere = here.place().equals(item);
        Stream<SetPosition> done = state.logbook().sets().keySet().stream().map(step -> steps.get(step).position());
        Stream<SetPosition> left =
                steps.stream().skip(state.index()).filter(Step::isEffort).map(Step::position);
        return done.filter(position -> position.place().equals(item))
                .filter(position -> !isHere || position.exercise().equals(here.exercise()))
                .reduce((_, last) -> last)
                .or(() -> isHere ? Optional.of(here) : Optional.empty())
                .or(() -> left.filter(position -> position.place().equals(item)).findFirst())
                .orElse(null);
    }

    private boolean isAt(Predicate<SetPosition> item) {
        return isAt(run.state(), item);
    }

    /// Whether the change aborts the current step. A rest is never aborted.
    private static boolean isAt(SessionState state, Predicate<SetPosition> item) {
        return !(state.current() instanceof Rest) && item.test(state.current().position());
    }

    private boolean change(
            boolean breaksOff, Kind kind, Instant at, Function<RemainingSteps, @Nullable List<Step>> change) {
        SessionPlan plan = run.state().plan();
        int from = run.state().index() + (breaksOff ? 0 : 1);
        List<Step> rest = change.apply(new RemainingSteps(plan.steps(), from));
        if (rest == null) {
            return false;
        }
        run.emit(at, kind, 0);
        List<Step> before = plan.steps().subList(0, from);
        if (breaksOff) {
            enterInstead(StepStitcher.joinAfterBreak(before, withoutLeadingRests(rest), plan.getReady()), at);
        } else {
            replan(plan.withSteps(StepStitcher.join(before, rest, plan.getReady())));
            run.keepWaiting();
        }
        return true;
    }

    /// Leaves the current step as if it had never been entered. If no set is left, the plan ends with the last set that
    /// was entered: a rest after it would come again when the user goes back.
    private void enterInstead(List<Step> steps, Instant at) {
        forgetRemovals();
        run.enterInstead(run.state().plan().withSteps(StepStitcher.upToLastEffort(steps)), at);
    }

    private void replan(SessionPlan plan) {
        run.change(state -> state.withPlan(plan));
        forgetRemovals();
    }

    /// Positions in the old plan no longer exist, so going back to them cannot be undone.
    private void forgetRemovals() {
        run.change(state -> state.withLogbook(state.logbook().withoutRemovals()));
    }

    private static List<Step> withoutLeadingRests(List<Step> steps) {
        return steps.stream().dropWhile(step -> step instanceof Rest).toList();
    }
}
