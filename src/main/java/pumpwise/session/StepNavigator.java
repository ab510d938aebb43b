package pumpwise.session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import pumpwise.session.SessionEvent.Kind;
import pumpwise.session.plan.SetPosition;
import pumpwise.session.plan.Step;
import pumpwise.session.plan.Step.GetReady;
import pumpwise.session.plan.Step.Rest;
import pumpwise.session.plan.Step.WorkSet;

/// The commands that skip steps, go back, and undo both.
final class StepNavigator {

    private final SessionRun run;

    StepNavigator(SessionRun run) {
        this.run = run;
    }

    void skip(Instant at) {
        Step step = run.state().current();
        if (step.position().optional()) {
            leaveOut(at);
        } else if (step instanceof Rest || step instanceof GetReady) {
            run.endPause(at);
            run.complete(at);
        } else {
            rememberSkip(at);
            run.enter(run.state().index() + 1, at);
        }
    }

    /// Skips the rest of an optional set, with both its sides and the rest before it. If that rest is running, it
    /// becomes the rest after the set, or ends if the set is no longer next.
    private void leaveOut(Instant at) {
        SessionState state = run.state();
        List<Step> steps = state.plan().steps();
        Step from = state.current();
        boolean resting = isBetweenSets(from);
        int set = from.position().set() + (resting ? 1 : 0);
        int to = state.index() + 1;
        while (to < steps.size() && isPartOf(steps.get(to), from.position(), set)) {
            to++;
        }
        if (resting && to == state.index() + 1) {
            run.endPause(at);
            run.complete(at);
            return;
        }
        rememberSkip(at);
        run.emit(at, Kind.OPTIONAL_SKIPPED, set);
        boolean restGoesOn = resting
                && to < steps.size()
                && isBetweenSets(steps.get(to))
                && steps.get(to).position().isSameBlock(from.position());
        if (restGoesOn) {
            Cursor moved = state.cursor().movedTo(to);
            run.change(now -> now.withCursor(moved));
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

    private void rememberSkip(Instant at) {
        remember(Removal.Cause.SKIP, Collections.emptySortedMap(), counted(at), at);
    }

    private void remember(
            Removal.Cause cause, SortedMap<Integer, SetLog> logged, @Nullable SetLog dropped, Instant at) {
        SessionState state = run.state();
        Removal removal = new Removal(cause, at, logged, dropped, state.cursor(), state.spent());
        run.change(now -> now.withLogbook(now.logbook().minus(removal)));
    }

    /// What was counted of the running effort so far; null for nothing.
    private @Nullable SetLog counted(Instant at) {
        SessionState state = run.state();
        if (state.isOver() || !state.current().isEffort()) {
            return null;
        }
        Duration time = Duration.between(state.progress().start(), state.cursor().moment(at));
        return switch (state.progress()) {
            case Progress.Guided set when set.reps() > 0 -> SetLogDefaults.entry(state, set.reps(), time);
            case Progress.Clock _ when time.isPositive() -> SetLogDefaults.entry(state, 0, time);
            default -> null;
        };
    }

    void back(Instant at) {
        List<Integer> path = new ArrayList<>(run.state().cursor().path());
        if (path.size() < (run.state().isOver() ? 1 : 2)) {
            return;
        }
        if (!run.state().isOver()) {
            path.removeLast();
        }
        int to = path.removeLast();
        remember(Removal.Cause.BACK, run.state().logbook().sets().tailMap(to), counted(at), at);
        run.change(state -> state.withCursor(state.cursor().withPath(path)));
        run.enter(to, at);
        if (run.state().current().isEffort()) {
            // The user needs time to get back into position.
            run.pause(at);
        }
    }

    void undo(Instant at) {
        Removal last = run.state().logbook().lastRemoval();
        if (last == null) {
            return;
        }
        boolean moved = last.isPassed(run.state().logbook().sets())
                || (run.state().isOver() && !last.before().isOver());
        run.change(state -> state.withLogbook(state.logbook().restored()));
        Cursor cursor = moved ? run.state().cursor() : last.before();
        TreeSet<Integer> path = new TreeSet<>(cursor.path());
        path.addAll(run.state().logbook().sets().keySet());
        run.change(state -> state.withCursor(cursor.withPath(List.copyOf(path))));
        if (!moved) {
            restore(last);
        }
        run.emit(at, Kind.UNDONE, 0);
    }

    /// Returns to the earlier position. A rest has continued since then; everything else counts as paused.
    private void restore(Removal last) {
        Duration away = run.state().spent().away().minus(last.spent().away());
        run.change(state -> state.withSpent(last.spent().plusAway(away)));
        if (run.state().isOver()) {
            return;
        }
        boolean restRuns = run.state().current() instanceof Rest && run.state().pausedAt() == null;
        if (restRuns) {
            run.change(state -> state.withCursor(state.cursor().plusAway(away)));
            run.keepWaiting();
            return;
        }
        Cursor cursor = run.state().cursor();
        Instant since = cursor.moment(last.at());
        run.change(state -> state.withCursor(cursor.withProgress(cursor.progress().movedBy(away)).pausedAt(since.plus(away))));
        if (run.state().current() instanceof WorkSet set
                && run.state().progress() instanceof Progress.Guided != run.state().guided()) {
            run.beginSet(set, since.plus(away));
        }
    }
}
