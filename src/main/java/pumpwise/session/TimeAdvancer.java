package pumpwise.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import pumpwise.session.SessionEvent.Kind;
import pumpwise.session.plan.Step.Rest;
import pumpwise.session.plan.Step.TimedWork;
import pumpwise.session.plan.Step.WorkSet;

/// What the passing of time does to a session being changed.
final class TimeAdvancer {

    private static final int COUNTDOWN_FROM_SECONDS = 3;

    /// From this length on the half of a rest or timed item is told.
    private static final Duration LONG = Duration.ofSeconds(60);

    private final SessionMutation run;

    TimeAdvancer(SessionMutation run) {
        this.run = run;
    }

    void advanceTo(Instant instant) {
        Optional<Instant> next = nextDeadline();
        while (next.isPresent() && !next.get().isAfter(instant)) {
            run.now = next.get();
            happen(run.now);
            next = nextDeadline();
        }
        if (instant.isAfter(run.now)) {
            run.now = instant;
        }
    }

    Optional<Instant> nextDeadline() {
        if (run.pausedAt != null) {
            return Optional.empty();
        }
        return switch (run.progress) {
            case Progress.Clock clock ->
                clockDeadlines(clock).filter(at -> at.isAfter(run.now)).min(Instant::compareTo);
            case Progress.Guided set -> Optional.of(set.phaseEnd());
            case Progress.Free _, Progress.Over _ -> Optional.empty();
        };
    }

    private Stream<Instant> clockDeadlines(Progress.Clock clock) {
        Stream<Instant> ends = Stream.of(clock.leastAt(), clock.greatestAt());
        Stream<Instant> half = halfTime(clock).stream();
        Stream<Instant> countdown = run.waitsForKey()
                ? Stream.empty()
                : Stream.iterate(COUNTDOWN_FROM_SECONDS, n -> n - 1)
                        .limit(COUNTDOWN_FROM_SECONDS)
                        .map(n -> clock.greatestAt().minusSeconds(n))
                        .filter(at -> at.isAfter(clock.start()));
        return Stream.concat(ends, Stream.concat(half, countdown));
    }

    /// Half of the greatest that is planned, whatever was added or taken since, so that it comes at most once; not
    /// where it is enough by then.
    private Optional<Instant> halfTime(Progress.Clock clock) {
        Duration planned = run.current().greatest();
        boolean told = run.current() instanceof Rest || run.current() instanceof TimedWork;
        return told && planned.compareTo(LONG) >= 0
                ? Optional.of(clock.start().plus(planned.dividedBy(2))).filter(clock.leastAt()::isAfter)
                : Optional.empty();
    }

    private void happen(Instant at) {
        switch (run.progress) {
            case Progress.Clock clock -> clockHappens(clock, at);
            case Progress.Guided set -> endPhase(set, at);
            case Progress.Free _, Progress.Over _ -> throw new IllegalStateException("nothing is due at " + at);
        }
    }

    private void clockHappens(Progress.Clock clock, Instant at) {
        boolean over = at.equals(clock.greatestAt());
        if (at.equals(clock.leastAt())) {
            if (run.current() instanceof Rest) {
                run.emit(at, Kind.REST_READY, 0);
            } else if (run.current() instanceof TimedWork && !over) {
                run.emit(at, Kind.MIN_TIME_REACHED, 0);
            }
        }
        if (!over) {
            tellTheTime(clock, at);
        } else if (run.waitsForKey()) {
            run.emit(at, Kind.REST_OVER, 0);
        } else {
            run.complete(at);
        }
    }

    private void tellTheTime(Progress.Clock clock, Instant at) {
        Duration left = Duration.between(at, clock.greatestAt());
        if (halfTime(clock).filter(at::equals).isPresent()) {
            run.emit(at, Kind.HALF_TIME, Math.toIntExact(left.toSeconds()));
        }
        boolean whole = left.equals(Duration.ofSeconds(left.toSeconds()));
        if (whole && left.toSeconds() <= COUNTDOWN_FROM_SECONDS && !run.waitsForKey()) {
            run.emit(at, Kind.COUNTDOWN, (int) left.toSeconds());
        }
    }

    private void endPhase(Progress.Guided set, Instant at) {
        WorkSet step = (WorkSet) run.current();
        run.emit(
                at,
                Kind.PHASE_END,
                set.reps() + 1,
                step.repetition().get(set.phase()).side());
        if (set.phase() + 1 < step.repetition().size()) {
            run.startPhase(step, new Progress.Guided(set.start(), set.reps(), set.phase() + 1, at, at), at);
            return;
        }
        int reps = set.reps() + 1;
        run.progress = new Progress.Guided(set.start(), reps, 0, at, at);
        run.emit(at, Kind.REP, reps);
        if (reps >= step.count().greatest()) {
            run.complete(at);
            return;
        }
        if (reps == step.count().least()) {
            run.emit(at, Kind.MIN_REPS_REACHED, reps);
        }
        run.startPhase(step, new Progress.Guided(set.start(), reps, 0, at, at), at);
    }
}
