package pumpwise.session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Section;
import pumpwise.session.SessionEvent.Kind;
import pumpwise.session.plan.RepPhase;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.plan.Side;
import pumpwise.session.plan.Step;
import pumpwise.session.plan.Step.GetReady;
import pumpwise.session.plan.Step.Rest;
import pumpwise.session.plan.Step.RestKind;
import pumpwise.session.plan.Step.TimedWork;
import pumpwise.session.plan.Step.WorkSet;

/// A mutable session state during one transition, with the events so far.
final class SessionRun {

    private SessionState state;
    private final List<SessionEvent> events = new ArrayList<>();

    SessionRun(SessionState state) {
        this.state = state;
    }

    /// A session that enters its first step.
    static SessionRun begin(SessionPlan plan, boolean guided, Instant at) {
        Progress first = plan.steps().isEmpty() ? new Progress.Over(at) : waiting(plan.steps().getFirst(), at);
        Cursor cursor = new Cursor(0, first, null, Duration.ZERO, List.of());
        SessionRun run = new SessionRun(
                new SessionState(plan, at, at, cursor, guided, 100, Logbook.EMPTY, TimeSpent.NONE));
        run.arrive(0, at);
        return run;
    }

    SessionState state() {
        return state;
    }

    List<SessionEvent> events() {
        return List.copyOf(events);
    }

    void change(UnaryOperator<SessionState> change) {
        state = change.apply(state);
    }

    void progress(Progress progress) {
        state = state.withProgress(progress);
    }

    /// Pauses the session.
    void pause(Instant at) {
        if (state.pausedAt() == null) {
            state = state.withCursor(state.cursor().pausedAt(at));
            emit(at, Kind.PAUSED, 0);
        }
    }

    /// Ends a pause without an event.
    void endPause(Instant at) {
        Instant since = state.pausedAt();
        if (since != null) {
            state = state.withSpent(state.spent().plusPaused(Duration.between(since, at)))
                    .withCursor(state.cursor().resumedAt(at));
        }
    }

    /// Keeps an expired rest waiting for a key, regardless of the next step.
    void keepWaiting() {
        Instant moment = state.cursor().moment(state.now());
        if (state.progress() instanceof Progress.Clock clock
                && state.current() instanceof Rest
                && !clock.greatestAt().isAfter(moment)) {
            progress(clock.hold());
        }
    }

    /// Completes the current step, logs it if it is an effort, and enters the next one.
    void complete(Instant at) {
        switch (state.current()) {
            case GetReady _ -> {}
            case Rest _ -> emit(at, Kind.REST_END, 0);
            case TimedWork _ -> logTimed(at);
            case WorkSet set -> logSet(SetLogDefaults.count(state, set), at);
        }
        enter(state.index() + 1, at);
    }

    void logTimed(Instant at) {
        log(0, at);
        emit(at, Kind.TIMED_END, 0);
    }

    void logSet(int count, Instant at) {
        log(count, at);
        emit(at, Kind.SET_END, count);
    }

    private void log(int count, Instant at) {
        Duration time = Duration.between(state.progress().start(), at);
        boolean guided = state.progress() instanceof Progress.Guided;
        state = state.withLogbook(state.logbook().plus(SetLogDefaults.entry(state, count, time), guided));
    }

    /// Leaves the current step and enters the one at `to`, or ends the session if there is none.
    void enter(int to, Instant at) {
        leave(at);
        arrive(to, at);
    }

    /// Leaves the current step as if it had never been entered, and enters the step with the same index in a changed
    /// plan. If the plan is shorter than that, the session is over.
    void enterInstead(SessionPlan plan, Instant at) {
        leave(at);
        int to = Math.min(state.index(), plan.steps().size());
        List<Integer> path =
                state.cursor().path().stream().filter(step -> step < to).toList();
        state = state.withPlan(plan).withCursor(state.cursor().withPath(path));
        arrive(to, at);
    }

    /// Accounts for the pause and the rest that end now.
    private void leave(Instant at) {
        Cursor cursor = state.cursor();
        if (state.progress() instanceof Progress.Clock clock
                && state.current() instanceof Rest rest
                && rest.position().place().section() == Section.WORK) {
            Duration rested = Duration.between(clock.start(), cursor.moment(at)).minus(cursor.away());
            state = state.withSpent(state.spent().plusRested(rested));
        }
        if (cursor.pausedAt() != null) {
            state = state.withSpent(state.spent().plusPaused(Duration.between(cursor.pausedAt(), at)));
        }
    }

    private void arrive(int to, Instant at) {
        if (to >= state.plan().steps().size()) {
            state = state.withCursor(state.cursor().over(state.plan().steps().size(), at));
            emit(at, Kind.DONE, 0);
            return;
        }
        Step step = state.plan().steps().get(to);
        state = state.withCursor(state.cursor().entering(to, waiting(step, at)));
        switch (step) {
            case GetReady ready -> {
                emit(at, Kind.GET_READY, 0);
                emitSwitch(ready.switchesSide(), ready.position().side(), at);
            }
            case Rest rest -> {
                emit(at, Kind.REST_START, 0);
                emitSwitch(rest.kind() == RestKind.SIDES, Side.RIGHT, at);
                if (rest.least().isZero()) {
                    emit(at, Kind.REST_READY, 0);
                }
            }
            case TimedWork _ -> emit(at, Kind.TIMED_START, 0);
            case WorkSet set -> {
                emit(at, Kind.SET_START, 0);
                beginSet(set, at);
            }
        }
    }

    private static Progress.Clock waiting(Step step, Instant at) {
        return new Progress.Clock(at, at.plus(step.least()), at.plus(step.greatest()), false);
    }

    private void emitSwitch(boolean switches, @Nullable Side to, Instant at) {
        if (switches) {
            emit(at, Kind.SWITCH_SIDE, 0, to);
        }
    }

    void beginSet(WorkSet set, Instant at) {
        Instant start = state.progress().start();
        if (state.guided()) {
            startPhase(set, new Progress.Guided(start, 0, 0, at, at), at);
        } else {
            progress(new Progress.Free(start));
        }
    }

    void startPhase(WorkSet step, Progress.Guided set, Instant at) {
        RepPhase phase = step.phases().get(set.phase());
        Duration length = Duration.ofMillis(Math.max(1, phase.greatest().toMillis() * 100 / state.pacePercent()));
        progress(new Progress.Guided(set.start(), set.reps(), set.phase(), at, at.plus(length)));
        @Nullable Kind kind =
                switch (phase.phase()) {
                    case LIFT -> Kind.LIFT;
                    case HOLD -> Kind.HOLD;
                    case LOWER -> Kind.LOWER;
                    case STEP -> null;
                };
        if (kind != null) {
            emit(at, kind, set.reps() + 1, phase.side());
        }
    }

    void emit(Instant at, Kind kind, int number) {
        emit(at, kind, number, null);
    }

    void emit(Instant at, Kind kind, int number, @Nullable Side side) {
        boolean inPlan = state.index() < state.plan().steps().size();
        Side meant = side == null && inPlan ? state.current().position().side() : side;
        events.add(new SessionEvent(at, kind, state.index(), number, meant));
    }
}
