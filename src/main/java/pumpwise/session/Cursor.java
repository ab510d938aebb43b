package pumpwise.session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The position of a session in its plan.
///
/// @param index of the current step; the number of steps once the session is over
/// @param progress of the current step
/// @param pausedAt when everything was paused; null while the session runs
/// @param away how long the user was away during the current rest
/// @param path the steps entered so far, ending with the current one
record Cursor(int index, Progress progress, @Nullable Instant pausedAt, Duration away, List<Integer> path) {

    Cursor {
        path = List.copyOf(path);
    }

    boolean isOver() {
        return progress instanceof Progress.Over;
    }

    /// The effective instant: `at`, or while paused the instant of the pause.
    Instant moment(Instant at) {
        return pausedAt == null ? at : pausedAt;
    }

    Cursor withProgress(Progress other) {
        return new Cursor(index, other, pausedAt, away, path);
    }

    Cursor withPath(List<Integer> other) {
        return new Cursor(index, progress, pausedAt, away, other);
    }

    Cursor pausedAt(Instant at) {
        return new Cursor(index, progress, at, away, path);
    }

    /// A running copy, with all deadlines moved by the length of the pause.
    Cursor resumedAt(Instant at) {
        return pausedAt == null
                ? this
                : new Cursor(index, progress.movedBy(Duration.between(pausedAt, at)), null, away, path);
    }

    /// A copy with more time away during the current rest.
    Cursor plusAway(Duration more) {
        return new Cursor(index, progress, pausedAt, away.plus(more), path);
    }

    /// A copy at another step.
    Cursor entering(int to, Progress other) {
        List<Integer> longer = new ArrayList<>(path);
        longer.add(to);
        return new Cursor(to, other, null, Duration.ZERO, longer);
    }

    /// A copy after the last step.
    Cursor over(int steps, Instant at) {
        return new Cursor(steps, new Progress.Over(at), null, Duration.ZERO, path);
    }

    /// A copy in the same rest, which now precedes another step because the steps in between are skipped.
    Cursor movedTo(int to) {
        List<Integer> moved = new ArrayList<>(path.subList(0, path.size() - 1));
        moved.add(to);
        return new Cursor(to, progress, pausedAt, away, moved);
    }
}
