package pumpwise.session;

import java.time.Instant;
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
import pumpwise.session.plan.SetPosition;
import pumpwise.session.plan.Step;
import pumpwise.session.plan.Step.GetReady;
import pumpwise.session.plan.Step.Rest;
import pumpwise.session.plan.Step.TimedWork;
import pumpwise.session.plan.Step.WorkSet;
import pumpwise.session.plan.StepStitcher;

/// Changes what is still to be done in a session being changed. Steps up to the running one keep their index; where
/// the running one is given up, it leaves the path, and what comes instead takes its index.
final class PlanChanges {

    private final SessionMutation run;

    PlanChanges(SessionMutation run) {
        this.run = run;
    }

    void putOff(Place block, boolean toEnd, Instant at) {
        change(isAt(position -> position.isIn(block)), Kind.PUT_OFF, at, from -> from.puttingOff(block, toEnd));
    }

    void swap(Place item, List<Step> set, Instant at) {
        change(isAt(position -> position.place().equals(item)), Kind.SWAPPED, at, from -> from.swapping(item, set));
    }

    void oneMore(Place block, Instant at) {
        List<Step> steps = new ExtraSetPlanner(run.plan, run.index, run.hurts).withOneMore(block);
        if (steps != null) {
            run.emit(at, Kind.SET_ADDED, 0);
            replan(steps);
        }
    }

    void hurts(Place item, Instant at) {
        Step current = run.current();
        if (current.isEffort() && current.position().place().equals(item)) {
            stop(current, item, at);
            return;
        }
        SetPosition where = whereItHurts(item);
        if (where != null) {
            remember(where);
            boolean changes = change(isAt(position -> position.place().equals(item)), Kind.HURT, at, from -> from.without(item));
            if (!changes) {
                run.emit(at, Kind.HURT, 0);
            }
            if (!run.isOver() && current instanceof Rest && run.index + 1 == run.plan.steps().size()) {
                // Nothing is left to rest for.
                run.endPause(at);
                run.complete(at);
            }
        }
    }

    /// In the middle of a set: it counts as far as it was counted.
    private void stop(Step current, Place item, Instant at) {
        run.endPause(at);
        remember(current.position());
        run.emit(at, Kind.HURT, 0);
        switch (current) {
            case TimedWork _ -> run.logTimed(at);
            case WorkSet _ -> run.logSet(run.progress instanceof Progress.Guided set ? set.reps() : 0, at);
            case GetReady _, Rest _ -> throw new AssertionError("no effort: " + current);
        }
        int next = run.index + 1;
        RemainingSteps left = new RemainingSteps(run.plan.steps(), next);
        List<Step> without = left.without(item);
        List<Step> rest = without == null ? left.steps() : without;
        replan(StepStitcher.joinAfterBreak(run.plan.steps().subList(0, next), rest, run.plan.getReady()));
        run.enter(next, at);
    }

    private void remember(SetPosition where) {
        if (!run.hurts.contains(where)) {
            run.hurts.add(where);
        }
    }

    /// The set that is going on or just done; of another item the last that was done, or else the first that is left.
    private @Nullable SetPosition whereItHurts(Place item) {
        List<Step> steps = run.plan.steps();
        SetPosition here = run.current().position();
        boolean isHere = here.place().equals(item);
        Stream<SetPosition> done = run.log.keySet().stream().map(step -> steps.get(step).position());
        Stream<SetPosition> left =
                steps.stream().skip(run.index).filter(Step::isEffort).map(Step::position);
        return done.filter(position -> position.place().equals(item))
                .filter(position -> !isHere || position.exercise().equals(here.exercise()))
                .reduce((_, last) -> last)
                .or(() -> isHere ? Optional.of(here) : Optional.empty())
                .or(() -> left.filter(position -> position.place().equals(item)).findFirst())
                .orElse(null);
    }

    /// Whether the running step is about to be given up: all but a rest, which goes on.
    private boolean isAt(Predicate<SetPosition> item) {
        return !(run.current() instanceof Rest) && item.test(run.current().position());
    }

    private boolean change(boolean givesUp, Kind kind, Instant at, Function<RemainingSteps, @Nullable List<Step>> change) {
        int from = givesUp ? run.index : run.index + 1;
        List<Step> rest = change.apply(new RemainingSteps(run.plan.steps(), from));
        if (rest == null) {
            return false;
        }
        run.emit(at, kind, 0);
        List<Step> before = run.plan.steps().subList(0, from);
        if (givesUp) {
            run.giveUp();
            replan(StepStitcher.joinAfterBreak(before, withoutLeadingRests(rest), run.plan.getReady()));
            run.enter(from, at);
        } else {
            replan(StepStitcher.join(before, rest, run.plan.getReady()));
        }
        return true;
    }

    private void replan(List<Step> steps) {
        run.plan = run.plan.withSteps(steps);
        if (!run.isOver()) {
            run.keepWaiting();
        }
    }

    private static List<Step> withoutLeadingRests(List<Step> steps) {
        return steps.stream().dropWhile(step -> step instanceof Rest).toList();
    }
}
