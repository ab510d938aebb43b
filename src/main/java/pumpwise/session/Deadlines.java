package pumpwise.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import pumpwise.session.plan.Step.Rest;
import pumpwise.session.plan.Step.TimedWork;

/// The deadlines of the current step.
final class Deadlines {

    static final int COUNTDOWN_FROM_SECONDS = 3;

    /// Rests and timed items of this length or longer have a half-time.
    private static final Duration LONG = Duration.ofSeconds(60);

    private Deadlines() {}

    /// The next deadline; empty while paused, in a free set, when everything waits for a key, or once the session is
    /// over.
    static Optional<Instant> next(SessionState state) {
        if (state.pausedAt() != null) {
            return Optional.empty();
        }
        return switch (state.progress()) {
            case Progress.Clock clock ->
                of(state, clock).filter(at -> at.isAfter(state.now())).min(Instant::compareTo);
            case Progress.Guided set -> Optional.of(set.phaseEnd());
            case Progress.Free _, Progress.Over _ -> Optional.empty();
        };
    }

    private static Stream<Instant> of(SessionState state, Progress.Clock clock) {
        Stream<Instant> ends = Stream.of(clock.leastAt(), clock.greatestAt());
        Stream<Instant> half = halfTime(state, clock).stream();
        Stream<Instant> countdown = state.waitsForKey()
                ? Stream.empty()
                : Stream.iterate(COUNTDOWN_FROM_SECONDS, n -> n - 1)
                        .limit(COUNTDOWN_FROM_SECONDS)
                        .map(n -> clock.greatestAt().minusSeconds(n))
                        .filter(at -> at.isAfter(clock.start()));
        return Stream.concat(ends, Stream.concat(half, countdown));
    }

    /// The half-time, at half of the planned maximum regardless of adjustments, so that it is announced at most once;
    /// empty if the minimum is reached by then.
    static Optional<Instant> halfTime(SessionState state, Progress.Clock clock) {
        Duration planned = state.current().greatest();
        boolean halved = state.current() instanceof Rest || state.current() instanceof TimedWork;
        return halved && planned.compareTo(LONG) >= 0
                ? Optional.of(clock.start().plus(planned.dividedBy(2))).filter(clock.leastAt()::isAfter)
                : Optional.empty();
    }
}
