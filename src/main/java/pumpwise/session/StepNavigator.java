package pumpwise.session;

import java.time.Instant;
import pumpwise.session.SessionEvent.Kind;
import pumpwise.session.plan.SetPosition;
import pumpwise.session.plan.Step;
import pumpwise.session.plan.Step.GetReady;
import pumpwise.session.plan.Step.Rest;

/// Skips and goes back in a session being changed.
final class StepNavigator {

    private final SessionMutation run;

    StepNavigator(SessionMutation run) {
        this.run = run;
    }

    void skip(Instant at) {
        Step step = run.current();
        if (step.position().optional()) {
            leaveOut(at);
        } else if (step instanceof Rest || step instanceof GetReady) {
            run.endPause(at);
            run.complete(at);
        } else {
            run.enter(run.index + 1, at);
        }
    }

    /// Leaves out an optional set from here on, both its sides and the rest before it. Where that rest is running
    /// it goes on as the rest that follows the set, or ends if the set is no longer what comes next.
    private void leaveOut(Instant at) {
        Step from = run.current();
        int set = from.position().set() + (isBetweenSets(from) ? 1 : 0);
        int to = run.index + 1;
        while (to < run.plan.steps().size() && isPartOf(run.plan.steps().get(to), from.position(), set)) {
            to++;
        }
        boolean restRuns = isBetweenSets(from);
        if (restRuns && to == run.index + 1) {
            run.endPause(at);
            run.complete(at);
            return;
        }
        run.emit(at, Kind.LEFT_OUT, set);
        boolean restGoesOn = restRuns
                && to < run.plan.steps().size()
                && isBetweenSets(run.plan.steps().get(to))
                && run.plan.steps().get(to).position().isSameBlock(from.position());
        if (restGoesOn) {
            run.index = to;
            run.path.set(run.path.size() - 1, to);
            run.keepWaiting();
        } else {
            run.enter(to, at);
        }
    }

    private static boolean isPartOf(Step step, SetPosition of, int set) {
        return step.position().isSameBlock(of) && step.position().set() == set && !isBetweenSets(step);
    }

    private static boolean isBetweenSets(Step step) {
        return step instanceof Rest rest && rest.isBetweenSets();
    }

    void back(Instant at) {
        boolean over = run.isOver();
        int steps = run.path.size();
        if (steps < (over ? 1 : 2)) {
            return;
        }
        if (!over) {
            run.path.removeLast();
        }
        int to = run.path.removeLast();
        run.log.tailMap(to).clear();
        run.enter(to, at);
        if (run.current().isEffort()) {
            // Nobody is in position yet.
            run.pause(at);
        }
    }
}
