package pumpwise.session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Section;
import pumpwise.session.Session.Transition;
import pumpwise.session.SessionEvent.Kind;
import pumpwise.session.plan.RepPhase;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.plan.SetPosition;
import pumpwise.session.plan.Side;
import pumpwise.session.plan.Step;
import pumpwise.session.plan.Step.GetReady;
import pumpwise.session.plan.Step.Rest;
import pumpwise.session.plan.Step.RestKind;
import pumpwise.session.plan.Step.TimedWork;
import pumpwise.session.plan.Step.WorkSet;

/// A session being changed: opened from one state, moved from step to step, and closed into the next state.
final class SessionMutation {

    SessionPlan plan;
    private final Instant startedAt;
    Instant now;
    int index;
    Progress progress;
    @Nullable Instant pausedAt;
    boolean guided;
    int pacePercent;
    final List<Integer> path;
    final SortedMap<Integer, SetLog> log;
    final List<SetPosition> hurts;
    private Duration rested;
    private final List<SessionEvent> events = new ArrayList<>();

    SessionMutation(Session session) {
        plan = session.plan();
        startedAt = session.startedAt();
        now = session.now();
        index = session.index();
        progress = session.progress();
        pausedAt = session.pausedAt();
        guided = session.guided();
        pacePercent = session.pacePercent();
        path = new ArrayList<>(session.path());
        log = new TreeMap<>(session.log());
        hurts = new ArrayList<>(session.hurts());
        rested = session.rested();
    }

    Transition transition() {
        Session session = new Session(
                plan, startedAt, now, index, progress, pausedAt, guided, pacePercent, path, log, hurts, rested);
        return new Transition(session, List.copyOf(events));
    }

    Step current() {
        return plan.steps().get(index);
    }

    boolean isOver() {
        return progress instanceof Progress.Over;
    }

    /// Whether the running rest ends only on a key.
    boolean waitsForKey() {
        if (!(progress instanceof Progress.Clock clock) || !(current() instanceof Rest)) {
            return false;
        }
        boolean freeNext = !guided && index + 1 < plan.steps().size() && plan.steps().get(index + 1) instanceof WorkSet;
        return clock.held() || freeNext;
    }

    /// A rest that has run out while it waited for a key goes on waiting, whatever follows it by now.
    void keepWaiting() {
        Instant moment = pausedAt == null ? now : pausedAt;
        if (progress instanceof Progress.Clock clock
                && current() instanceof Rest
                && !clock.greatestAt().isAfter(moment)) {
            progress = new Progress.Clock(clock.start(), clock.leastAt(), clock.greatestAt(), true);
        }
    }

    /// Everything stands still from here.
    void pause(Instant at) {
        if (pausedAt == null) {
            pausedAt = at;
            emit(at, Kind.PAUSED, 0);
        }
    }

    /// Time goes on from here.
    void endPause(Instant at) {
        if (pausedAt != null) {
            progress = progress.movedBy(Duration.between(pausedAt, at));
            pausedAt = null;
        }
    }

    /// Ends the current step as done, logs it if it was an effort, and enters the next.
    void complete(Instant at) {
        switch (current()) {
            case GetReady _ -> {}
            case Rest _ -> emit(at, Kind.REST_END, 0);
            case TimedWork _ -> logTimed(at);
            case WorkSet set -> logSet(new SetLogDefaults(this).count(set), at);
        }
        enter(index + 1, at);
    }

    void logTimed(Instant at) {
        log.put(index, new SetLogDefaults(this).entry(0, Duration.between(progress.start(), at)));
        emit(at, Kind.TIMED_END, 0);
    }

    void logSet(int count, Instant at) {
        log.put(index, new SetLogDefaults(this).entry(count, Duration.between(progress.start(), at)));
        emit(at, Kind.SET_END, count);
    }

    /// Begins the step at `to`, or ends the session where there is none.
    void enter(int to, Instant at) {
        addRest(at);
        pausedAt = null;
        index = to;
        if (to >= plan.steps().size()) {
            index = plan.steps().size();
            progress = new Progress.Over(at);
            emit(at, Kind.DONE, 0);
            return;
        }
        path.add(to);
        Step step = current();
        progress = new Progress.Clock(at, at.plus(step.least()), at.plus(step.greatest()), false);
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

    /// Leaves the running step as if it had never been entered.
    void giveUp() {
        path.removeLast();
        progress = new Progress.Over(now);
    }

    /// A rest that is left, whichever way, was one.
    private void addRest(Instant at) {
        if (progress instanceof Progress.Clock clock
                && current() instanceof Rest rest
                && rest.position().place().section() == Section.WORK) {
            rested = rested.plus(Duration.between(clock.start(), pausedAt == null ? at : pausedAt));
        }
    }

    private void emitSwitch(boolean switches, @Nullable Side to, Instant at) {
        if (switches) {
            emit(at, Kind.SWITCH_SIDE, 0, to);
        }
    }

    void beginSet(WorkSet set, Instant at) {
        if (guided) {
            startPhase(set, new Progress.Guided(progress.start(), 0, 0, at, at), at);
        } else {
            progress = new Progress.Free(progress.start());
        }
    }

    void startPhase(WorkSet step, Progress.Guided set, Instant at) {
        RepPhase phase = step.repetition().get(set.phase());
        Duration length = Duration.ofMillis(Math.max(1, phase.greatest().toMillis() * 100 / pacePercent));
        progress = new Progress.Guided(set.start(), set.reps(), set.phase(), at, at.plus(length));
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

    void emit(Instant at, Kind kind, int figure) {
        emit(at, kind, figure, null);
    }

    void emit(Instant at, Kind kind, int figure, @Nullable Side side) {
        Side meant = side == null && index < plan.steps().size() ? current().position().side() : side;
        events.add(new SessionEvent(at, kind, index, figure, meant));
    }
}
