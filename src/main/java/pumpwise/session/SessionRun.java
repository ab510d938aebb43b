package pumpwise.session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pumpwise.session.Session.Transition;
import pumpwise.session.SessionEvent.Kind;
import pumpwise.session.Step.GetReady;
import pumpwise.session.Step.Rest;
import pumpwise.session.Step.RestKind;
import pumpwise.session.Step.TimedWork;
import pumpwise.session.Step.WorkSet;

/// A session being changed: opened from one state, moved on, and closed into the next.
final class SessionRun {

    private static final int COUNTDOWN_FROM_SECONDS = 3;

    final SessionPlan plan;
    private final Instant startedAt;
    Instant now;
    int index;
    Progress progress;
    @Nullable Instant pausedAt;
    boolean guided;
    int pacePercent;
    final List<Integer> path;
    final SortedMap<Integer, SetLog> log;
    private final List<SessionEvent> events = new ArrayList<>();

    SessionRun(Session session) {
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
    }

    Transition transition() {
        Session session = new Session(
                plan, startedAt, now, index, progress, pausedAt, guided, pacePercent, path, log);
        return new Transition(session, List.copyOf(events));
    }

    void advanceTo(Instant instant) {
        Optional<Instant> next = nextDeadline();
        while (next.isPresent() && !next.get().isAfter(instant)) {
            now = next.get();
            happen(now);
            next = nextDeadline();
        }
        if (instant.isAfter(now)) {
            now = instant;
        }
    }

    Optional<Instant> nextDeadline() {
        if (pausedAt != null) {
            return Optional.empty();
        }
        return switch (progress) {
            case Progress.Clock clock -> clockDeadlines(clock).filter(at -> at.isAfter(now)).min(Instant::compareTo);
            case Progress.Guided set -> Optional.of(set.phaseEnd());
            case Progress.Free _, Progress.Over _ -> Optional.empty();
        };
    }

    private Stream<Instant> clockDeadlines(Progress.Clock clock) {
        Stream<Instant> ends = Stream.of(clock.leastAt(), clock.greatestAt());
        return waitsForKey()
                ? ends
                : Stream.concat(
                        ends,
                        Stream.iterate(COUNTDOWN_FROM_SECONDS, n -> n - 1)
                                .limit(COUNTDOWN_FROM_SECONDS)
                                .map(n -> clock.greatestAt().minusSeconds(n))
                                .filter(at -> at.isAfter(clock.start())));
    }

    boolean waitsForKey() {
        if (!(progress instanceof Progress.Clock clock) || !(current() instanceof Rest)) {
            return false;
        }
        boolean freeNext = !guided && index + 1 < plan.steps().size() && plan.steps().get(index + 1) instanceof WorkSet;
        return clock.held() || freeNext;
    }

    private void happen(Instant at) {
        switch (progress) {
            case Progress.Clock clock -> clockHappens(clock, at);
            case Progress.Guided set -> endPhase(set, at);
            case Progress.Free _, Progress.Over _ -> throw new IllegalStateException("nothing is due at " + at);
        }
    }

    private void clockHappens(Progress.Clock clock, Instant at) {
        boolean over = at.equals(clock.greatestAt());
        if (at.equals(clock.leastAt())) {
            if (current() instanceof Rest) {
                emit(at, Kind.REST_READY, 0);
            } else if (current() instanceof TimedWork && !over) {
                emit(at, Kind.TIMED_ENOUGH, 0);
            }
        }
        if (!over) {
            Duration left = Duration.between(at, clock.greatestAt());
            boolean whole = left.equals(Duration.ofSeconds(left.toSeconds()));
            boolean counts = whole && left.toSeconds() <= COUNTDOWN_FROM_SECONDS && !waitsForKey();
            if (counts) {
                emit(at, Kind.COUNTDOWN, (int) left.toSeconds());
            }
        } else if (waitsForKey()) {
            emit(at, Kind.REST_OVER, 0);
        } else {
            complete(at);
        }
    }

    private void endPhase(Progress.Guided set, Instant at) {
        WorkSet step = (WorkSet) current();
        emit(at, Kind.PHASE_END, set.reps() + 1, step.repetition().get(set.phase()).side());
        if (set.phase() + 1 < step.repetition().size()) {
            startPhase(step, new Progress.Guided(set.start(), set.reps(), set.phase() + 1, at, at), at);
            return;
        }
        int reps = set.reps() + 1;
        progress = new Progress.Guided(set.start(), reps, 0, at, at);
        emit(at, Kind.REP, reps);
        if (reps >= step.count().greatest()) {
            complete(at);
            return;
        }
        if (reps == step.count().least()) {
            emit(at, Kind.ENOUGH, reps);
        }
        startPhase(step, new Progress.Guided(set.start(), reps, 0, at, at), at);
    }

    private void startPhase(WorkSet step, Progress.Guided set, Instant at) {
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

    /// Ends the current step as done, logs it if it was an effort, and enters the next.
    void complete(Instant at) {
        Duration time = Duration.between(progress.start(), at);
        switch (current()) {
            case GetReady _ -> {}
            case Rest _ -> emit(at, Kind.REST_END, 0);
            case TimedWork _ -> {
                log.put(index, new SetLog(index, 0, time, null, 0));
                emit(at, Kind.TIMED_END, 0);
            }
            case WorkSet set -> {
                int count = counted(set);
                log.put(index, new SetLog(index, count, time, null, 0));
                emit(at, Kind.SET_END, count);
            }
        }
        enter(index + 1, at);
    }

    /// A guided set counts; a free one is taken to have done what the first side did, or else the least.
    private int counted(WorkSet set) {
        if (progress instanceof Progress.Guided running) {
            return running.reps();
        }
        if (set.spot().side() == Side.RIGHT) {
            for (int before = index - 1; before >= 0; before--) {
                Spot spot = plan.steps().get(before).spot();
                SetLog first = log.get(before);
                if (!spot.place().equals(set.spot().place()) || spot.set() != set.spot().set()) {
                    break;
                }
                if (first != null) {
                    return first.count();
                }
            }
        }
        return set.count().least();
    }

    /// Begins the step at `to`, or ends the session where there is none.
    void enter(int to, Instant at) {
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
                emitSwitch(ready.switchesSide(), at);
            }
            case Rest rest -> {
                emit(at, Kind.REST_START, 0);
                emitSwitch(rest.kind() == RestKind.SIDES, at);
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

    private void emitSwitch(boolean switches, Instant at) {
        if (switches) {
            emit(at, Kind.SWITCH_SIDE, 0, Side.RIGHT);
        }
    }

    void beginSet(WorkSet set, Instant at) {
        if (guided) {
            startPhase(set, new Progress.Guided(progress.start(), 0, 0, at, at), at);
        } else {
            progress = new Progress.Free(progress.start());
        }
    }

    Step current() {
        return plan.steps().get(index);
    }

    void emit(Instant at, Kind kind, int figure) {
        emit(at, kind, figure, index < plan.steps().size() ? current().spot().side() : null);
    }

    void emit(Instant at, Kind kind, int figure, @Nullable Side side) {
        Side meant = side == null && index < plan.steps().size() ? current().spot().side() : side;
        events.add(new SessionEvent(at, kind, index, figure, meant));
    }
}
