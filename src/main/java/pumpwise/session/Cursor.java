package pumpwise.session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a session is in its plan.
///
/// @param index of the current step; the number of steps once the session is over
/// @param progress of the current step
/// @param pausedAt when everything was paused; null while the session runs
/// @param away how long nobody was there while the current rest ran on
/// @param path the steps entered on the way to the current one, which is its last
record Cursor(int index, Progress progress, @Nullable Instant pausedAt, Duration away, List<Integer> path) {

    Cursor {
        path = List.copyOf(path);
    }

    boolean isOver() {
        return progress instanceof Progress.Over;
    }

    /// The instant that counts: `at`, or the one at which everything was paused.
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

    /// Running again, with everything as far ahead as when it was paused.
    Cursor resumedAt(Instant at) {
        return pausedAt == null
                ? this
                : new Cursor(index, progress.movedBy(Duration.between(pausedAt, at)), null, away, path);
    }

    /// The current rest ran on although nobody was there.
    Cursor plusAway(Duration more) {
        return new Cursor(index, progress, pausedAt, away.plus(more), path);
    }

    /// At another step.
    Cursor entering(int to, Progress other) {
        List<Integer> longer = new ArrayList<>(path);
        longer.add(to);
        return new Cursor(to, other, null, Duration.ZERO, longer);
    }

    /// Behind the last step.
    Cursor over(int steps, Instant at) {
        return new Cursor(steps, new Progress.Over(at), null, Duration.ZERO, path);
    }

    /// In the same rest, which now stands before another step: the steps between are left out.
    Cursor movedTo(int to) {
        List<Integer> moved = new ArrayList<>(path.subList(0, path.size() - 1));
        moved.add(to);
        return new Cursor(to, progress, pausedAt, away, moved);
    }
}
